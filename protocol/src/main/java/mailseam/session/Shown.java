package mailseam.session;

/** Text of a file as messages show it: short, and without characters that would steer a terminal. */
public final class Shown {
    private static final int LINE = 200;
    private static final int BRIEF = 40;

    private Shown() {
    }

    /** A line; columns stay what they were. */
    public static String line(String text) {
        return cut(text, LINE);
    }

    /** A word within a message. */
    public static String brief(String text) {
        return cut(text, BRIEF);
    }

    private static String cut(String text, int limit) {
        int end = Math.min(text.length(), limit);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(c == '\t' ? ' ' : steers(c) ? '\uFFFD' : c);
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean steers(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
