package mailseam.timeline.filter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import mailseam.session.SyntaxException;

/** The octets that a text in a filter stands for: UTF-8, and in quotes the escapes of session files. */
final class QuotedText {
    private static final String RULE = "Escapes are \\r, \\n, \\t, \\\\, \\\" and \\xHH.";

    private QuotedText() {
    }

    static byte[] plain(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] octets(FilterWords.Word word) throws SyntaxException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        String text = word.text();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\\', at);
            octets.writeBytes(plain(text.substring(at, end < 0 ? text.length() : end)));
            at = end < 0 ? text.length() : escape(word, end, octets);
        }
        if (octets.size() == 0) {
            throw new FilterWords.Word(text, word.from() - 1, word.to() + 1).wrong("There is nothing in the quotes.",
                    "Write the text to look for between them.");
        }
        return octets.toByteArray();
    }

    /** Writes what an escape stands for; gives the index behind it. */
    private static int escape(FilterWords.Word word, int at, ByteArrayOutputStream octets) throws SyntaxException {
        String text = word.text();
        char sign = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int hex = sign == 'x' && at + 4 <= text.length() ? number(text.substring(at + 2, at + 4)) : -1;
        int octet = switch (sign) {
            case 'r' -> '\r';
            case 'n' -> '\n';
            case 't' -> '\t';
            case '\\', '"' -> sign;
            default -> hex;
        };
        if (octet < 0) {
            int from = word.from() + at;
            throw new FilterWords.Word(text, from, Math.min(from + 2, word.to())).wrong("There is no such escape.",
                    RULE);
        }
        octets.write(octet);
        return at + (sign == 'x' ? 4 : 2);
    }

    private static int number(String hex) {
        int high = Character.digit(hex.charAt(0), 16);
        int low = Character.digit(hex.charAt(1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
