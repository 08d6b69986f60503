package mailseam.smtp;

import java.util.ArrayDeque;

/** Octets that came too early to be read, with where they came from. Small pieces, and small parts of an array, are copied, so that none holds a large array. */
final class HeldOctets {
    private static final int SMALL = 1024;
    private static final int BLOCK = 16 * 1024;

    /** Octets that came together; or none, and how many nobody has. */
    record Piece(Octets octets, int segment, long nanos, long missing) {
    }

    private final ArrayDeque<Piece> pieces = new ArrayDeque<>();
    private byte[] block = {};
    private int used;
    private long length;

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** How many octets there are. */
    long length() {
        return length;
    }

    /** The first octet, or -1. */
    int first() {
        return length == 0 ? -1 : head(1).at(0);
    }

    /** The head of all these octets, {@code limit} at most. */
    Octets head(int limit) {
        byte[] head = new byte[(int) Math.min(limit, length)];
        int at = 0;
        for (Piece piece : pieces) {
            int count = Math.min(piece.octets().length(), head.length - at);
            piece.octets().copyTo(0, head, at, count);
            at += count;
            if (at == head.length) {
                break;
            }
        }
        return Octets.wrap(head);
    }

    void add(Octets octets, int segment, long nanos) {
        pieces.addLast(piece(octets, segment, nanos));
        length += octets.length();
    }

    /** Octets that nobody has. */
    void skip(long count) {
        pieces.addLast(new Piece(Octets.EMPTY, -1, 0, count));
    }

    /** Puts back what was taken and not read. */
    void putBack(Octets octets, int segment, long nanos) {
        pieces.addFirst(piece(octets, segment, nanos));
        length += octets.length();
    }

    Piece take() {
        Piece piece = pieces.removeFirst();
        length -= piece.octets().length();
        return piece;
    }

    private Piece piece(Octets octets, int segment, long nanos) {
        boolean isMostOfItsArray = octets.length() > octets.array().length / 4;
        Octets kept = octets.length() < SMALL ? copy(octets) : isMostOfItsArray ? octets : octets.compact();
        return new Piece(kept, segment, nanos, 0);
    }

    private Octets copy(Octets octets) {
        int count = octets.length();
        if (block.length - used < count) {
            block = new byte[BLOCK];
            used = 0;
        }
        octets.copyTo(0, block, used, count);
        used += count;
        return Octets.wrap(block, used - count, count);
    }
}
