package mailseam.report.redact;

/** Octets as characters of one octet each: what is a letter, a digit or part of a name. */
final class Ascii {
    private Ascii() {
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    static boolean isHex(char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    }

    /** A letter, a digit or a part of a character of UTF-8. */
    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c >= 0x80;
    }

    /** What a label of a host name or an atom of a local part is made of. */
    static boolean isName(char c) {
        return isWord(c) || c == '-' || c == '_';
    }

    /** In small letters; only those of ASCII, since others are parts of characters. */
    static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = isUpper(chars[i]) ? (char) (chars[i] | 0x20) : chars[i];
        }
        return new String(chars);
    }
}
