package mailseam.lab.box;

import static mailseam.lab.box.BoxValues.STREAMS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Resets the connections at a place or a time. */
final class Reset extends TimedBox {
    private static final BoxOption VERB = new BoxOption("verb", new BoxOption.Kind.Text(30), "",
            "Resets when the client sends this verb, outside of mail data.");
    private static final BoxOption OCTETS = new BoxOption("octets",
            new BoxOption.Kind.Whole(0, 1_000_000_000_000L), "0",
            "Resets when so many octets have passed in a stream; 0 for never.");
    private static final BoxOption TIME = new BoxOption("time", new BoxOption.Kind.Time(Duration.ofHours(1)), "0ns",
            "Resets so long after the connections were made; 0ns for never.");
    private static final BoxOption DIRECTION = new BoxOption("direction", STREAMS, "client",
            "The stream whose octets are counted, named by its sender; each for itself where both are.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("reset",
            "Resets both connections at a verb, behind a number of octets or after a time.", List.of("B13", "B28"),
            "A firewall that kills connections, or a server that crashes. Whatever of its conditions comes first counts; with none set it"
                    + " resets at DATA. What came before the place has been written, but a reset may overtake it.",
            List.of(VERB, OCTETS, TIME, DIRECTION)), Reset::new);

    private final CommandScan scan = new CommandScan(false, true);
    private final String verb;
    private final long most;
    private final Set<Direction> counted;
    private final long nanos;
    private final Map<Direction, Long> octets = new EnumMap<>(Direction.class);
    private long due = NEVER;

    Reset(BoxValues values) {
        this.most = values.number(OCTETS) == 0 ? Long.MAX_VALUE : values.number(OCTETS);
        this.nanos = values.time(TIME).toNanos();
        boolean nothing = most == Long.MAX_VALUE && nanos == 0 && values.text(VERB).isEmpty();
        this.verb = nothing ? "DATA" : values.text(VERB).toUpperCase(Locale.ROOT);
        this.counted = values.streams(DIRECTION);
    }

    @Override
    void opened(long now) {
        due = nanos == 0 ? NEVER : now + nanos;
    }

    @Override
    void passed(long now, Direction stream, Octets read) {
        long left = counted.contains(stream) ? most - octets.getOrDefault(stream, 0L) : Long.MAX_VALUE;
        int end = (int) Math.min(left, stream == Direction.CLIENT ? verbIn(read) : Integer.MAX_VALUE);
        emit(stream, read.slice(0, Math.min(end, read.length())));
        octets.merge(stream, (long) read.length(), Long::sum);
        if (end <= read.length()) {
            reset();
        }
    }

    /** Where the verb begins in a read, or at its start where it began before; far behind the end where it is not in it. */
    private int verbIn(Octets read) {
        List<Integer> places = new ArrayList<>();
        scan.read(read, (from, to, word) -> {
            if (word.equals(verb)) {
                places.add(from);
            }
        });
        return places.isEmpty() ? Integer.MAX_VALUE : places.getFirst();
    }

    @Override
    long due() {
        return due;
    }

    @Override
    void elapsed(long now) {
        due = NEVER;
        reset();
    }
}
