package mailseam.session;

import java.util.List;
import mailseam.smtp.Octets;

/** The text that a played server sends where the session has a code or a class alone. */
public final class StandardReplies {
    private static final List<Integer> CODES = List.of(211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 450, 451,
            452, 454, 455, 500, 501, 502, 503, 504, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555);

    private StandardReplies() {
    }

    /** The reply for a class of codes: the first code that it is likely to mean. */
    static Octets forClass(String word, boolean greeting) {
        String first = switch (word) {
            case "2xx" -> greeting ? "220" : "250";
            case "3xx", "35x" -> "354";
            case "4xx" -> "451";
            case "5xx", "55x" -> "550";
            default -> word.replace('x', '0');
        };
        return forCode(Integer.parseInt(first));
    }

    /** The reply line for a code, with CRLF. */
    static Octets forCode(int code) {
        return Octets.latin1(code + " " + text(code) + "\r\n");
    }

    /** The codes that RFC 5321, RFC 3207 and RFC 4954 define, in order. */
    public static List<Integer> codes() {
        return CODES;
    }

    /** What a reply with that code says. */
    public static String text(int code) {
        return switch (code) {
            case 220 -> "localhost ESMTP";
            case 221 -> "Bye";
            case 235 -> "Authentication successful";
            case 252 -> "Cannot verify";
            case 334 -> "";
            case 354 -> "End data with <CR><LF>.<CR><LF>";
            case 421 -> "Service not available";
            case 450, 550 -> "Mailbox unavailable";
            case 451 -> "Local error in processing";
            case 452 -> "Insufficient storage";
            case 500 -> "Syntax error";
            case 501 -> "Syntax error in parameters";
            case 502 -> "Command not implemented";
            case 503 -> "Bad sequence of commands";
            case 552 -> "Message too large";
            case 554 -> "Transaction failed";
            default -> code < 400 ? "OK" : "Error";
        };
    }
}
