package mailseam.capture.file;

import java.util.ArrayList;
import java.util.List;

/**
 * What a capture file says beside its packets: comments, names of hosts, secrets of TLS sessions, and what is odd about the file.
 * It keeps the first 10,000 of each and counts the rest; octets of secrets stay in the file.
 */
public final class CaptureFacts {
    private static final int MOST = 10_000;
    private static final int LAST = 100;

    private final List<CaptureNote> notes = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<HostName> names = new ArrayList<>();
    private final List<Secrets> secrets = new ArrayList<>();
    private long dropped;

    /**
     * A comment.
     *
     * @param frame the frame that it is about, or 0: the file, or a part of it
     */
    public record Comment(int frame, String text) {
    }

    /** The name of a host, as the program that captured knew it; the address is 4 or 16 octets written out. */
    public record HostName(String address, String name) {
    }

    /**
     * Secrets of encrypted sessions.
     *
     * @param type   what they are: 0x544C534B is an SSLKEYLOGFILE
     * @param offset where in the file they are
     * @param length how many octets they have
     */
    public record Secrets(int type, long offset, int length) {
    }

    /** What is odd about the file, in its order. */
    public List<CaptureNote> notes() {
        return List.copyOf(notes);
    }

    /** The comments, in the order of the file. */
    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    /** The comments that were read last, 100 at most. */
    public List<Comment> lastComments() {
        return List.copyOf(comments.subList(Math.max(0, comments.size() - LAST), comments.size()));
    }

    /** The names of hosts, in the order of the file. */
    public List<HostName> names() {
        return List.copyOf(names);
    }

    /** The secrets, in the order of the file. */
    public List<Secrets> secrets() {
        return List.copyOf(secrets);
    }

    /** How many facts there were beyond those kept. */
    public long dropped() {
        return dropped;
    }

    void note(CaptureNote.Kind kind, long offset, int frame, String text) {
        keep(notes, new CaptureNote(kind, offset, frame, text));
    }

    void comment(int frame, String text) {
        keep(comments, new Comment(frame, text));
    }

    void name(String address, String name) {
        keep(names, new HostName(address, name));
    }

    void secret(int type, long offset, int length) {
        keep(secrets, new Secrets(type, offset, length));
    }

    private <T> void keep(List<T> facts, T fact) {
        if (facts.size() < MOST) {
            facts.add(fact);
        } else {
            dropped++;
        }
    }
}
