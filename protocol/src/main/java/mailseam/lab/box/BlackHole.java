package mailseam.lab.box;

import static mailseam.lab.box.BoxValues.STREAMS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A path that large packets do not pass. */
final class BlackHole extends PassingBox {
    private static final BoxOption OCTETS = new BoxOption("octets", new BoxOption.Kind.Whole(1, 1_000_000_000), "536",
            "The largest read that passes, in octets: 536 is what an MTU of 576 leaves.");
    private static final BoxOption DIRECTION = new BoxOption("direction", STREAMS, "client",
            "The stream in which large reads are lost, named by its sender.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("mtu-black-hole",
            "Reads over a number of octets never arrive, and nothing behind them does.", List.of("B24", "003"),
            "A path with a smaller MTU whose routers' word of it is dropped. One read stands for one packet: a client that writes small"
                    + " pieces passes. What comes behind a lost packet, such as the small last segment of a message, reaches the"
                    + " server's TCP but never its program, and so does not pass here; the end of the stream does not either. There are"
                    + " no retransmissions to be seen, and the client's TCP is not stopped: its octets are taken and thrown away.",
            List.of(OCTETS, DIRECTION)), BlackHole::new);

    private final long largest;
    private final Set<Direction> narrow;
    private final Set<Direction> stalled = EnumSet.noneOf(Direction.class);

    BlackHole(BoxValues values) {
        this.largest = values.number(OCTETS);
        this.narrow = values.streams(DIRECTION);
    }

    @Override
    void passed(long now, Direction stream, Octets octets) {
        if (narrow.contains(stream) && octets.length() > largest) {
            stalled.add(stream);
        }
        if (!stalled.contains(stream)) {
            emit(stream, octets);
        }
    }

    @Override
    void ended(long now, Direction stream) {
        if (!stalled.contains(stream)) {
            end(stream);
        }
    }
}
