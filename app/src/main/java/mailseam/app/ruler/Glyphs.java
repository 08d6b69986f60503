package mailseam.app.ruler;

import java.util.List;
import java.util.Locale;

/** Octets as they are seen: a character, two small letters for a control character, two hexadecimal digits for the rest. */
final class Glyphs {
    private static final List<String> NAMES = List.of("NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",
            "TAB", "LF", "VT", "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN",
            "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "space");

    private Glyphs() {
    }

    /** Whether it is drawn as the character that it is. */
    static boolean isCharacter(int octet) {
        return octet > ' ' && octet < 0x7F;
    }

    /** What a cell shows. */
    static String cell(int octet) {
        return switch (octet) {
            case ' ' -> "\u00b7";
            case '\r' -> "CR";
            case '\n' -> "LF";
            case '\t' -> "\u21e5";
            default -> isCharacter(octet) ? Character.toString(octet) : String.format(Locale.ROOT, "%02X", octet);
        };
    }

    /** What it is called. */
    static String name(int octet) {
        if (octet < NAMES.size()) {
            return NAMES.get(octet);
        }
        return isCharacter(octet) ? "\u201c" + (char) octet + "\u201d" : octet == 0x7F ? "DEL" : "8-bit";
    }
}
