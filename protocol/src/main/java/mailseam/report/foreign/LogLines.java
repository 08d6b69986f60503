package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;

/** Lines of a log. */
final class LogLines {
    private LogLines() {
    }

    /** The lines, each with those behind it that are indented: mail and web pages break the long lines of logs. */
    static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            boolean goesOn = !joined.isEmpty() && !line.isBlank() && (line.startsWith(" ") || line.startsWith("\t"));
            if (goesOn && joined.getLast().length() + line.length() < ForeignTexts.MAX_LINE) {
                joined.add(joined.removeLast() + " " + line.strip());
            } else if (!line.isBlank()) {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The end of what Exim's log has of the input, without the quotation mark behind it; it may be cut. */
    static String unquoted(String input) {
        int quote = input.lastIndexOf('"');
        return quote < 0 ? input : input.substring(0, quote);
    }

    /** The octets that a log means: escapes as in C, with octal numbers. */
    static String octets(String text) {
        StringBuilder octets = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                octets.append(c);
                continue;
            }
            int digits = octal(text, i + 1);
            if (digits > 0) {
                octets.append((char) (Integer.parseInt(text, i + 1, i + 1 + digits, 8) & 0xFF));
                i += digits;
            } else {
                i++;
                octets.append(named(text.charAt(i)));
            }
        }
        return octets.toString();
    }

    private static int octal(String text, int from) {
        int digits = 0;
        while (digits < 3 && from + digits < text.length() && text.charAt(from + digits) >= '0'
                && text.charAt(from + digits) <= '7') {
            digits++;
        }
        return digits;
    }

    private static char named(char c) {
        return switch (c) {
            case 'r' -> '\r';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 0x0B;
            case 'a' -> 0x07;
            default -> c;
        };
    }
}
