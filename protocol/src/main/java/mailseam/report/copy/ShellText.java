package mailseam.report.copy;

import java.util.regex.Pattern;

/** Words for a POSIX shell. */
final class ShellText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9@%+=:,./_\\[\\]-]+");

    private ShellText() {
    }

    /** A word, in quotes where it needs them. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() && !text.contains("[") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Octets, one character each, as a format of printf. */
    static String format(String octets) {
        StringBuilder format = new StringBuilder("'");
        for (int i = 0; i < octets.length(); i++) {
            char octet = octets.charAt(i);
            switch (octet) {
                case '\r' -> format.append("\\r");
                case '\n' -> format.append("\\n");
                case '\\' -> format.append("\\\\");
                case '%' -> format.append("%%");
                default -> {
                    if (octet >= 0x20 && octet < 0x7F && octet != '\'') {
                        format.append(octet);
                    } else {
                        format.append(String.format("\\%03o", (int) octet));
                    }
                }
            }
        }
        return format.append('\'').toString();
    }
}
