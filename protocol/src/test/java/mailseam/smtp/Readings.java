package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Runs the readers over pieces and compares what comes out. */
final class Readings {
    private Readings() {
    }

    static Octets octets(String latin1) {
        return Octets.latin1(latin1);
    }

    static List<Octets> pieces(String... latin1) {
        return List.of(latin1).stream().map(Octets::latin1).toList();
    }

    /** Gives the input whole, cut at each place, octet by octet and, if it is short, cut at each pair of places. */
    static void inEveryWay(Octets input, Consumer<List<Octets>> run) {
        run.accept(List.of(input));
        int length = input.length();
        List<Octets> single = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            single.add(input.slice(i, i + 1));
        }
        run.accept(single);
        for (int first = 1; first < length; first++) {
            run.accept(List.of(input.slice(0, first), input.slice(first, length)));
            for (int second = first + 1; second < length && length <= 64; second++) {
                run.accept(List.of(
                        input.slice(0, first), input.slice(first, second), input.slice(second, length)));
            }
        }
    }

    /** The replies in the pieces, with the stream's end behind them. */
    static List<Reply> replies(Limits limits, List<Octets> pieces) {
        List<Reply> replies = new ArrayList<>();
        ReplyReader reader = new ReplyReader(limits, replies::add);
        for (int i = 0; i < pieces.size(); i++) {
            reader.read(pieces.get(i), i, 1000L * i);
        }
        reader.end();
        replies.forEach(reply -> assertTiles(reply.offset(), reply.length(), reply.origins(), pieces));
        return replies;
    }

    static List<Reply> replies(String... pieces) {
        return replies(Limits.DEFAULT, pieces(pieces));
    }

    /** The units in the pieces; each verdict comes as soon as it is awaited. */
    static List<ClientUnit> units(Limits limits, IntSupplier verdicts, List<Octets> pieces) {
        return units(limits, verdicts, pieces, false);
    }

    /** The units in the pieces; all octets are read before the first verdict. */
    static List<ClientUnit> unitsWithLateVerdicts(Limits limits, IntSupplier verdicts, List<Octets> pieces) {
        return units(limits, verdicts, pieces, true);
    }

    private static List<ClientUnit> units(Limits limits, IntSupplier verdicts, List<Octets> pieces, boolean late) {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(limits, units::add);
        for (int i = 0; i < pieces.size(); i++) {
            reader.read(pieces.get(i), i, 1000L * i);
            while ((!late || i == pieces.size() - 1) && reader.awaiting() != CommandReader.Awaiting.NOTHING) {
                reader.verdict(verdicts.getAsInt());
            }
        }
        reader.end();
        units.forEach(unit -> assertTiles(unit.offset(), unit.length(), unit.origins(), pieces));
        return units;
    }

    static List<Reply> repliesWithoutOrigins(List<Reply> replies) {
        return replies.stream().map(r -> new Reply(r.lines(), r.offset(), r.length(), List.of(), r.notes())).toList();
    }

    static List<ClientUnit> unitsWithoutOrigins(List<ClientUnit> units) {
        return units.stream().map(Readings::withoutOrigins).toList();
    }

    private static ClientUnit withoutOrigins(ClientUnit unit) {
        List<Origin> none = List.of();
        return switch (unit) {
            case Command c -> new Command(c.raw(), c.offset(), c.length(), none, c.notes());
            case AuthResponse a -> new AuthResponse(a.raw(), a.offset(), a.length(), none, a.notes());
            case MailData m -> new MailData(m.finished(), m.offset(), m.length(), none, m.notes());
            case Chunk c -> new Chunk(c.finished(), c.offset(), c.length(), none, c.notes());
            case OpaqueOctets o -> new OpaqueOctets(o.offset(), o.length(), none, o.notes());
        };
    }

    /** Each origin lies in its piece, and all of them together are the unit. */
    private static void assertTiles(long offset, long length, List<Origin> origins, List<Octets> pieces) {
        long at = offset;
        for (Origin origin : origins) {
            long start = pieces.subList(0, origin.segment()).stream().mapToLong(Octets::length).sum();
            assertThat(origin.offset()).isEqualTo(at).isGreaterThanOrEqualTo(start);
            assertThat(origin.end()).isLessThanOrEqualTo(start + pieces.get(origin.segment()).length());
            assertThat(origin.length()).isPositive();
            assertThat(origin.nanos()).isEqualTo(1000L * origin.segment());
            at = origin.end();
        }
        assertThat(at).isEqualTo(offset + length);
    }
}
