package mailseam.session;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Direction;

/** Marks as a file writes them behind the key: {@code +0.041210,C@120-134 The firewall answered here}. */
public final class MarkValue {
    private static final String RULE = "Write mark TIME TEXT or mark TIME,C@FIRST-LAST TEXT, such as +0.041210,C@120-134.";
    private static final Pattern SPAN = Pattern.compile("([CS])@([0-9]{1,18})(?:-([0-9]{1,18}))?");

    private MarkValue() {
    }

    /** Reads a mark. */
    public static Mark parse(String value) throws SyntaxException {
        int end = 0;
        while (end < value.length() && value.charAt(end) != ' ' && value.charAt(end) != '\t') {
            end++;
        }
        int comma = value.indexOf(',');
        int behindTime = comma >= 0 && comma < end ? comma : end;
        OptionalLong nanos = TimeText.recorded(value.substring(0, behindTime));
        if (nanos.isEmpty()) {
            throw new SyntaxException(1, behindTime, behindTime == 0 ? "The place of the mark is missing."
                    : "\"" + Shown.brief(value.substring(0, behindTime)) + "\" is no recorded time.", RULE);
        }
        Optional<Mark.Span> octets = behindTime == end ? Optional.empty()
                : Optional.of(span(value.substring(behindTime + 1, end), behindTime + 2));
        return new Mark(nanos.getAsLong(), octets, comment(value, end));
    }

    private static Mark.Span span(String text, int column) throws SyntaxException {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            throw new SyntaxException(column, text.length(), "\"" + Shown.brief(text) + "\" is no place of octets.",
                    RULE);
        }
        long first = Long.parseLong(matcher.group(2));
        long last = matcher.group(3) == null ? first : Long.parseLong(matcher.group(3));
        if (last < first) {
            throw new SyntaxException(column, text.length(),
                    "The range " + first + "-" + last + " ends before it starts.",
                    RULE);
        }
        return new Mark.Span(matcher.group(1).equals("C") ? Direction.CLIENT : Direction.SERVER, first,
                last - first + 1);
    }

    private static String comment(String value, int end) throws SyntaxException {
        String behind = value.substring(end);
        int skipped = behind.length() - behind.stripLeading().length();
        String text = ValueText.read(behind.substring(skipped), end + skipped + 1);
        if (text.length() > Mark.MAX_TEXT) {
            throw new SyntaxException(end + skipped + 1, text.length(),
                    "The text of the mark has " + text.length() + " characters.",
                    "At most " + Mark.MAX_TEXT + " can be kept.");
        }
        return text;
    }

    /** The mark as it is written behind its key. */
    public static String write(Mark mark) {
        String place = mark.octets()
                .map(span -> "," + (span.direction() == Direction.CLIENT ? "C@" : "S@") + span.offset()
                        + (span.length() == 1 ? "" : "-" + (span.end() - 1)))
                .orElse("");
        return (TimeText.writeRecorded(mark.nanos()) + place + " " + ValueText.write(mark.text())).stripTrailing();
    }
}
