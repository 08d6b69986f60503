package mailseam.behaviours;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;

/** The text of replies without what differs from one server or message to the next. */
final class ReplyText {
    private static final List<Blank> BLANKS = List.of(
            new Blank("(mx|lab)\\.example\\.org", "HOST"),
            new Blank("queued as [0-9A-Za-z]+", "queued as ID"),
            new Blank("id=[0-9A-Za-z]+-[0-9A-Za-z]+-[0-9A-Za-z]+", "id=ID"),
            new Blank("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} [+-][0-9]{4}", "DATE"),
            new Blank("\\[127\\.0\\.0\\.1](:[0-9]+)?", "[CLIENT]"));

    private record Blank(Pattern pattern, String instead) {
        Blank(String regex, String instead) {
            this(Pattern.compile(regex), instead);
        }
    }

    private ReplyText() {
    }

    /** The lines of a reply with {@code " / "} between them; all but printable ASCII is escaped. */
    static String of(Reply reply) {
        String text = reply.lines().stream().map(line -> withoutEnd(line.raw()).toString())
                .collect(Collectors.joining(" / "));
        for (Blank blank : BLANKS) {
            text = blank.pattern().matcher(text).replaceAll(blank.instead());
        }
        return text;
    }

    private static Octets withoutEnd(Octets line) {
        return Octets.latin1(line.latin1().replaceFirst("\r?\n$", ""));
    }
}
