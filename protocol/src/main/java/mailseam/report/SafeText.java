package mailseam.report;

import mailseam.report.embed.SessionBlock;

/** Text that people wrote, such as a title, made safe to show: on one line and without what steers a terminal or turns text. */
public final class SafeText {
    private SafeText() {
    }

    /** The text with control, format (bidirectional controls among them) and lone surrogate characters as escapes; no reader takes it for an embedded session. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                        safe.append(point < 256 ? String.format("\\x%02X", point) : String.format("\\u{%X}", point));
                default -> safe.appendCodePoint(point);
            }
        });
        return SessionBlock.defuse(safe.toString());
    }
}
