package mailseam.compare;

import java.util.List;
import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Origin;

/**
 * A unit of the client's or a reply, as it is compared.
 *
 * @param kind    what pairs only with its like
 * @param verb    the verb of a command, else empty
 * @param partner index of its reply or of what it answers, or -1
 * @param head    its first octets, with asterisks for what is secret
 * @param hash    of all its octets
 */
record Item(int index, Direction direction, Kind kind, String verb, int partner, long from, long length,
        List<Origin> origins, Octets head, long hash) {
    /** Of so many octets an item keeps its own. */
    static final int HEAD = 2048;

    /** What an item is. */
    enum Kind {
        COMMAND, DATA, CHUNK, AUTH, OPAQUE, REPLY
    }

    long to() {
        return from + length;
    }

    long firstNanos() {
        return origins.getFirst().nanos();
    }

    long lastNanos() {
        return origins.getLast().nanos();
    }

    boolean looksLike(Item other) {
        return kind == other.kind && length == other.length && hash == other.hash;
    }

    Spot spot() {
        return new Spot(direction, index, index, from, to(), origins.getFirst().segment(),
                origins.getLast().segment());
    }

    Optional<Spot> place() {
        return Optional.of(spot());
    }
}
