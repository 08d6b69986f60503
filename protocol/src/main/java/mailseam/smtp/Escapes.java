package mailseam.smtp;

/** Octets as printable ASCII, in the escapes of the session format: safe in a terminal, a log and a test report. */
public final class Escapes {
    private Escapes() {
    }

    /** Printable ASCII as it is; {@code \r \n \t \\} by name; every other octet as {@code \xHH}. */
    public static String escape(Octets octets) {
        StringBuilder text = new StringBuilder(octets.length() + 16);
        for (int i = 0; i < octets.length(); i++) {
            append(text, octets.at(i));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int octet) {
        switch (octet) {
            case '\r' -> text.append("\\r");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            case '\\' -> text.append("\\\\");
            default -> {
                if (octet >= 0x20 && octet < 0x7F) {
                    text.append((char) octet);
                } else {
                    text.append("\\x").append(hex(octet >> 4)).append(hex(octet & 0xF));
                }
            }
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
