package mailseam.session;

import java.nio.charset.StandardCharsets;

/** Characters and the octets that they have as UTF-8. */
final class Utf8 {
    private Utf8() {
    }

    /** How many octets part of a text has. */
    static int length(String text, int from, int to) {
        return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
    }

    /** How many octets a character has. */
    static int length(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** Index of the character that an octet of the text belongs to. */
    static int characterAt(String text, int octet) {
        int left = octet;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            left -= length(character);
            if (left < 0) {
                return at;
            }
            at += Character.charCount(character);
        }
        return text.length();
    }
}
