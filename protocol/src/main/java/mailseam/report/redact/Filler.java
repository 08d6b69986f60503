package mailseam.report.redact;

/** What stands for octets of which nothing but their number and their line structure is to be seen. */
enum Filler {
    /** Text: line ends, NUL, dots at the start of a line and blanks that fold a header stay. */
    TEXT,
    /** Nothing stays. */
    BLIND;

    private static final byte LETTER = 'x';

    /** Fills a part of an array; {@code before} and {@code beforeThat} are the two octets in front of it, or -1. */
    void fill(byte[] octets, int from, int to, int before, int beforeThat) {
        int last = before;
        int lastButOne = beforeThat;
        for (int i = from; i < to; i++) {
            int octet = octets[i] & 0xFF;
            octets[i] = this == BLIND ? LETTER : (byte) text(octet, last, lastButOne);
            lastButOne = last;
            last = octet;
        }
    }

    private static int text(int octet, int last, int lastButOne) {
        boolean starts = isEnd(last);
        return switch (octet) {
            case '\r', '\n', 0 -> octet;
            case '.' -> starts || (last == '.' && isEnd(lastButOne)) ? octet : LETTER;
            case ' ', '\t' -> starts ? octet : LETTER;
            default -> octet >= 0x80 ? eightBit((char) octet, 0x1F) : LETTER;
        };
    }

    private static boolean isEnd(int octet) {
        return octet == '\n' || octet == '\r' || octet == -1;
    }

    /** An 8-bit octet of the same part of UTF-8, so that what is UTF-8 stays so, and what is not does not become it. */
    static char eightBit(char octet, int number) {
        if (octet < 0xC0) {
            return (char) (0x90 + number % 0x30);
        }
        return octet < 0xC2 || octet > 0xF4 ? 0xFF : octet < 0xE0 ? 0xC3 : octet < 0xF0 ? 0xE2 : (char) 0xF0;
    }
}
