package mailseam.lab.box;

import static mailseam.lab.box.BoxValues.STREAMS;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.play.Box;
import mailseam.session.PieceLengths;
import mailseam.session.Segmentation.Policy;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Cuts each read into pieces, with a pause between them. */
final class Slicer implements Pace {
    private static final BoxOption OCTETS = new BoxOption("octets", new BoxOption.Kind.Whole(1, 1_000_000_000), "1",
            "Octets of each piece; the last piece of a read may be shorter.");
    private static final BoxOption SEGMENTS = new BoxOption("segments", new BoxOption.Kind.Cutting(), "",
            "How each read is cut, instead of by octets; mss is 1460 octets.");
    private static final BoxOption PAUSE = new BoxOption("pause", new BoxOption.Kind.Time(Duration.ofHours(1)), "0ns",
            "The least time between two pieces of a stream.");
    private static final BoxOption DIRECTION = new BoxOption("direction", STREAMS, "both",
            "The stream that is cut, named by its sender.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("slicer",
            "Cuts everything into small pieces.", List.of("B01", "B02", "B09", "B11", "B17"),
            "A path that cuts where nobody expects it, such as a small MTU or a slow terminal, for all the bugs that show only where a"
                    + " segment ends. It cuts what each read returned; what comes in two reads stays in two pieces.",
            List.of(OCTETS, SEGMENTS, PAUSE, DIRECTION)), Slicer::box);

    private final PieceLengths lengths;
    private final long pause;
    private long free = Long.MIN_VALUE;

    private Slicer(Policy policy, long pause) {
        this.lengths = new PieceLengths(policy);
        this.pause = pause;
    }

    private static Box box(BoxValues values) {
        Policy policy = values.cutting(SEGMENTS)
                .orElseGet(() -> new Policy.EveryOctets((int) values.number(OCTETS)));
        Map<Direction, Pace> paces = new EnumMap<>(Direction.class);
        values.streams(DIRECTION).forEach(stream -> paces.put(stream,
                new Slicer(policy, values.time(PAUSE).toNanos())));
        return new PacedBox(paces);
    }

    @Override
    public int length(Octets rest) {
        return lengths.next(rest);
    }

    @Override
    public long due(long arrived, int length) {
        return Math.max(arrived, free);
    }

    @Override
    public void passed(long due, long now) {
        free = now + pause;
    }
}
