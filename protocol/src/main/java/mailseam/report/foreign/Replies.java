package mailseam.report.foreign;

/** What the lines of replies look like (RFC 5321 4.2). */
final class Replies {
    private Replies() {
    }

    /** The code of a reply line, 200 to 599, or -1 if it is none. */
    static int code(String line) {
        if (line.length() < 3 || line.charAt(0) < '2' || line.charAt(0) > '5' || !digit(line.charAt(1))
                || !digit(line.charAt(2)) || (line.length() > 3 && line.charAt(3) != ' ' && line.charAt(3) != '-')) {
            return -1;
        }
        return Integer.parseInt(line.substring(0, 3));
    }

    /** Whether a reply line ends its reply. */
    static boolean isLast(String line) {
        return line.length() < 4 || line.charAt(3) != '-';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
