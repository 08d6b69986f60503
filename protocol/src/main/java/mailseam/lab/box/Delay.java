package mailseam.lab.box;

import static mailseam.lab.box.BoxValues.STREAMS;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.play.Box;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A long path: everything comes later by a time. */
record Delay(long nanos) implements Pace {
    private static final BoxOption TIME = new BoxOption("time", new BoxOption.Kind.Time(Duration.ofHours(1)), "100ms",
            "How much later everything comes, each way.");
    private static final BoxOption DIRECTION = new BoxOption("direction", STREAMS, "both",
            "The stream that comes later, named by its sender.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("delay",
            "Everything comes later by a time, as over a long path.", List.of("000"),
            "A path with a long round trip, such as the 0.6 s of story 000, at which pipelining shows what it is worth. Octets keep"
                    + " their order and their reads. A path that holds more than a mebibyte makes its sender wait. It delays what is"
                    + " read: connecting and the acknowledgements of TCP are as quick as without it.",
            List.of(TIME, DIRECTION)), Delay::box);

    private static Box box(BoxValues values) {
        Map<Direction, Pace> paces = new EnumMap<>(Direction.class);
        values.streams(DIRECTION).forEach(stream -> paces.put(stream, new Delay(values.time(TIME).toNanos())));
        return new PacedBox(paces);
    }

    @Override
    public int length(Octets rest) {
        return rest.length();
    }

    @Override
    public long due(long arrived, int length) {
        return arrived + nanos;
    }

    @Override
    public void passed(long due, long now) {
        // No piece depends on another.
    }
}
