package mailseam.session;

/** The value of a variable as a file writes it: the escapes of lines, but for marks and variables, which it cannot hold. */
final class ValueText {
    private static final String ESCAPES = "Escapes in a value are \\r, \\n, \\t, \\\\ and \\xHH up to \\x7F.";

    private ValueText() {
    }

    static String read(String text, int column) throws SyntaxException {
        StringBuilder value = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '\\') {
                value.append(c);
                at++;
                continue;
            }
            char name = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            switch (name) {
                case 'r' -> value.append('\r');
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case '\\' -> value.append('\\');
                case 'x' -> {
                    value.append(hex(text, at, column));
                    at += 2;
                }
                default -> throw new SyntaxException(column + at, Math.min(2, text.length() - at), "Unknown escape \""
                        + Shown.brief(text.substring(at, Math.min(text.length(), at + 2))) + "\".", ESCAPES);
            }
            at += 2;
        }
        return value.toString();
    }

    private static char hex(String text, int at, int column) throws SyntaxException {
        String digits = text.substring(at + 2, Math.min(text.length(), at + 4));
        if (!digits.matches("[0-7][0-9A-Fa-f]")) {
            throw new SyntaxException(column + at, 2 + digits.length(),
                    "\"\\x" + Shown.brief(digits) + "\" is no character.",
                    ESCAPES);
        }
        return (char) Integer.parseInt(digits, 16);
    }

    /** The value as it is written: blanks at its ends and control characters as escapes. */
    static String write(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean atEnd = i == 0 || i == value.length() - 1;
            switch (c) {
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c < ' ' || c == 0x7F || (atEnd && c == ' ')) {
                        text.append(String.format("\\x%02X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }
}
