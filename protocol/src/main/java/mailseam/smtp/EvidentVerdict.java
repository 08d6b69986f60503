package mailseam.smtp;

import java.util.Locale;
import java.util.Set;

/** What a server that was not heard must have said, going by what the client sent behind its command. */
final class EvidentVerdict {
    /** The content type of a TLS record that starts a handshake (RFC 8446 5.1). */
    static final int TLS_HANDSHAKE = 0x16;

    private static final Set<String> BASE64_LIKE_VERBS = Set.of("DATA", "NOOP", "QUIT", "RSET");
    private static final int REFUSED = 503;

    private EvidentVerdict() {
    }

    /** The code of the reply that explains the octets held for it. */
    static int on(CommandReader.Awaiting awaiting, HeldOctets held) {
        return switch (awaiting) {
            case NOTHING, DATA -> 354;
            case AUTH -> looksLikeResponse(held) ? 334 : REFUSED;
            case STARTTLS -> held.first() == TLS_HANDSHAKE ? 220 : REFUSED;
        };
    }

    /** Whether the first line is base64, an asterisk or the beginning of such a line, and no command. */
    private static boolean looksLikeResponse(HeldOctets held) {
        Octets head = held.head(SizeLimit.AUTH_LINE.octets());
        int end = CommandLines.wordEnd(head, 0);
        boolean lineEnds = end == head.length() || head.at(end) == '\r' || head.at(end) == '\n';
        return lineEnds && !BASE64_LIKE_VERBS.contains(head.slice(0, end).latin1().toUpperCase(Locale.ROOT));
    }
}
