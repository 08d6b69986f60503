package mailseam.report.copy;

import mailseam.report.SafeText;
import mailseam.smtp.Escapes;
import mailseam.smtp.Octets;

/** Octets, one character each, as a person writes them. */
final class ReadableText {
    private ReadableText() {
    }

    /** UTF-8 as characters, without what steers a terminal; what is not UTF-8 is escaped as a whole. */
    static String of(String octets) {
        Octets all = Octets.latin1(octets);
        String text = all.utf8();
        return Octets.utf8(text).equals(all) ? SafeText.of(text) : Escapes.escape(all);
    }

    /** The octets that {@link Escapes} wrote. */
    static String octets(String escaped) {
        StringBuilder octets = new StringBuilder(escaped.length());
        int at = 0;
        while (at < escaped.length()) {
            char c = escaped.charAt(at);
            if (c != '\\' || at + 1 == escaped.length()) {
                octets.append(c);
                at++;
            } else if (escaped.charAt(at + 1) == 'x') {
                octets.append((char) Integer.parseInt(escaped, at + 2, at + 4, 16));
                at += 4;
            } else {
                octets.append(switch (escaped.charAt(at + 1)) {
                    case 'r' -> '\r';
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> '\\';
                });
                at += 2;
            }
        }
        return octets.toString();
    }
}
