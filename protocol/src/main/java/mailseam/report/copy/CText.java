package mailseam.report.copy;

/** Octets, one character each, as a string of C is written. */
final class CText {
    private CText() {
    }

    static String of(String octets) {
        StringBuilder text = new StringBuilder(octets.length() + 16);
        for (int i = 0; i < octets.length(); i++) {
            char c = octets.charAt(i);
            text.append(switch (c) {
                case '\r' -> "\\r";
                case '\n' -> "\\n";
                case '"', '\\' -> "\\" + c;
                default -> c >= ' ' && c < 0x7F ? String.valueOf(c) : String.format("\\x%02x", (int) c);
            });
        }
        return text.toString();
    }
}
