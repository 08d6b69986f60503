package mailseam.lab.box;

import java.util.function.Function;
import mailseam.play.Box;

/** A middlebox and how a box of it is made. */
record BoxPreset(Middlebox middlebox, Function<BoxValues, Box> factory) {
}
