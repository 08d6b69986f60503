package mailseam.smtp;

import java.util.List;

/**
 * One reply, of one line or more, with every octet accounted for.
 *
 * @param lines   its lines, at least one
 * @param offset  offset of its first octet in the server's stream
 * @param length  its length in octets, line ends included
 * @param origins which segments carried it, in order
 * @param notes   what is odd about it
 */
public record Reply(List<ReplyLine> lines, long offset, long length, List<Origin> origins, List<Note> notes) {
    public Reply {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }

    /** The code of the last line, which counts (RFC 5321 4.2.1), or -1. */
    public int code() {
        return lines.getLast().code();
    }

    /** When its first octet came, in nanoseconds since the start. */
    public long firstNanos() {
        return origins.getFirst().nanos();
    }

    /** When its last octet came, in nanoseconds since the start. */
    public long lastNanos() {
        return origins.getLast().nanos();
    }
}
