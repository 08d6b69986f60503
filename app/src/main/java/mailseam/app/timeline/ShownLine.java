package mailseam.app.timeline;

import mailseam.smtp.Octets;

/** A line of a command or reply as it is shown: what is no text escaped, without its line end, and no longer than a screen is wide. */
public final class ShownLine {
    /** Octets that are shown at most. */
    public static final int LONGEST = 200;

    private ShownLine() {
    }

    /** The octets of a line in words. */
    public static String of(Octets line) {
        Octets shown = line.length() > LONGEST ? line.slice(0, LONGEST) : line;
        String text = shown.toString();
        return text.endsWith("\\r\\n") ? text.substring(0, text.length() - 4) : text;
    }
}
