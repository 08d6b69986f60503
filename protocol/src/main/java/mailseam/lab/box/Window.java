package mailseam.lab.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Octets;

/** The last octets of a stream: what has come and not passed yet. Offsets count from the start of the stream. */
final class Window {
    private static final int PIECE = 64 * 1024;

    private final ArrayDeque<Octets> reads = new ArrayDeque<>();
    private long start;
    private long end;

    void add(Octets read) {
        reads.add(read);
        end += read.length();
    }

    /** Offset of the first octet that has not passed. */
    long start() {
        return start;
    }

    /** Offset behind the last octet that has come. */
    long end() {
        return end;
    }

    /** How many octets are in it. */
    long held() {
        return end - start;
    }

    /** Takes the octets before an offset; none where those have passed. */
    Octets take(long upTo) {
        return Octets.concat(reads(upTo));
    }

    /** Takes the octets before an offset, with small reads joined, so that many of them do not become as many writes. */
    List<Octets> pieces(long upTo) {
        List<Octets> pieces = new ArrayList<>();
        Pieces piece = new Pieces();
        for (Octets read : reads(upTo)) {
            if (piece.length() > 0 && piece.length() + read.length() > PIECE) {
                pieces.add(piece.take());
            }
            piece.add(read);
        }
        pieces.add(piece.take());
        return pieces;
    }

    private List<Octets> reads(long upTo) {
        List<Octets> taken = new ArrayList<>();
        while (start < upTo && !reads.isEmpty()) {
            Octets head = reads.removeFirst();
            int count = (int) Math.min(upTo - start, head.length());
            taken.add(head.slice(0, count));
            start += count;
            if (count < head.length()) {
                reads.addFirst(head.slice(count, head.length()));
            }
        }
        return taken;
    }
}
