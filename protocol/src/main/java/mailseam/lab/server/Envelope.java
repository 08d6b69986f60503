package mailseam.lab.server;

import java.util.Optional;

/** A mail transaction, as far as it has come. */
final class Envelope {
    private boolean open;
    private boolean utf8;
    private int accepted;
    private Optional<String> refusal = Optional.empty();
    private boolean refusalsDiffer;
    private boolean lastRefused;
    private boolean chunked;
    private boolean spoiled;
    private long octets;

    /** MAIL was accepted. */
    void begin(boolean declaredUtf8) {
        end();
        open = true;
        utf8 = declaredUtf8;
    }

    /** It is over, or taken back. */
    void end() {
        open = false;
        utf8 = false;
        accepted = 0;
        lastRefused = false;
        refusal = Optional.empty();
        refusalsDiffer = false;
        chunked = false;
        spoiled = false;
        octets = 0;
    }

    /** Whether MAIL was accepted. */
    boolean open() {
        return open;
    }

    /** Whether SMTPUTF8 was declared. */
    boolean utf8() {
        return utf8;
    }

    /** How many recipients were accepted. */
    int accepted() {
        return accepted;
    }

    void accept() {
        accepted++;
        lastRefused = false;
    }

    /** RCPT was refused with this text. */
    void refuse(String text) {
        lastRefused = true;
        refusalsDiffer |= refusal.filter(first -> !first.equals(text)).isPresent();
        refusal = refusal.or(() -> Optional.of(text));
    }

    /** Whether a RCPT was refused. */
    boolean refused() {
        return refusal.isPresent();
    }

    /** Whether the last RCPT was refused. */
    boolean lastRefused() {
        return lastRefused;
    }

    /** The text of all refusals, if they are the same. */
    Optional<String> refusal() {
        return refusal.filter(_ -> !refusalsDiffer);
    }

    /** A chunk came; the octets of all of them are counted. */
    void chunk(long count) {
        chunked = true;
        octets += count;
    }

    /** Whether a chunk came and the last one did not. */
    boolean chunked() {
        return chunked;
    }

    /** Octets of the chunks so far. */
    long octets() {
        return octets;
    }

    /** A chunk was refused: nothing but RSET helps (RFC 3030 2). */
    void spoil() {
        chunked = true;
        spoiled = true;
    }

    boolean spoiled() {
        return spoiled;
    }
}
