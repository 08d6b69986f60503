package mailseam.lab.box;

import static mailseam.lab.box.BoxValues.STREAMS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.play.Box;
import mailseam.session.PieceLengths;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A slow line: each piece takes the time that its octets need. */
final class Bandwidth implements Pace {
    private static final BoxOption RATE = new BoxOption("rate", new BoxOption.Kind.Whole(1, 1_000_000_000), "16000",
            "Octets per second, each way.");
    private static final BoxOption OCTETS = new BoxOption("octets", new BoxOption.Kind.Whole(1, 1_000_000),
            Integer.toString(PieceLengths.MSS), "Octets of a piece, which passes when the last of them has.");
    private static final BoxOption DIRECTION = new BoxOption("direction", STREAMS, "both",
            "The stream that is slow, named by its sender.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("bandwidth",
            "Lets no more than so many octets pass in a second.", List.of("B27"),
            "A slow line with a queue of a mebibyte, behind which the sender waits. Large reads come in pieces. Headers of packets take"
                    + " no time, and nothing is lost however long the queue is.",
            List.of(RATE, OCTETS, DIRECTION)), Bandwidth::box);

    private static final long SECOND = 1_000_000_000;

    private final long rate;
    private final int octets;
    private long free = Long.MIN_VALUE;

    private Bandwidth(BoxValues values) {
        this.rate = values.number(RATE);
        this.octets = (int) values.number(OCTETS);
    }

    private static Box box(BoxValues values) {
        Map<Direction, Pace> paces = new EnumMap<>(Direction.class);
        values.streams(DIRECTION).forEach(stream -> paces.put(stream, new Bandwidth(values)));
        return new PacedBox(paces);
    }

    @Override
    public int length(Octets rest) {
        return octets;
    }

    @Override
    public long due(long arrived, int length) {
        return Math.max(arrived, free) + length * SECOND / rate;
    }

    @Override
    public void passed(long due, long now) {
        free = due;
    }
}
