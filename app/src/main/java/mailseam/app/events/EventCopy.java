package mailseam.app.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.ShownOctets;
import mailseam.app.timeline.TimeWords;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;

/** Events as text for other programs. What is secret becomes asterisks, as everywhere. */
public final class EventCopy {
    /** How many events are copied at once. */
    public static final int MOST = 10_000;
    /** How many octets of one event are copied. */
    private static final int OCTETS = 1 << 20;
    private static final int ALL_OCTETS = 16 << 20;
    private static final int PER_LINE = 16;

    /** What they are copied as. */
    public enum Form {
        /** As it reads, with other control characters than line ends escaped. */
        TEXT,
        /** In hexadecimal, sixteen in a line behind their offset in the stream, with the characters beside. */
        HEX,
        /** In one line each, with line ends and all that is no text escaped. */
        ESCAPED,
        /** As mail engineers write conversations down: C: and S: before each line. */
        TRANSCRIPT,
        /** As the table shows them, with tabs between the columns. */
        ROWS
    }

    private final Timeline timeline;
    private final EventWords words;
    private final ShownOctets octets;

    /** Of a timeline. */
    public EventCopy(Timeline timeline, EventWords words) {
        this.timeline = timeline;
        this.words = words;
        octets = new ShownOctets(timeline);
    }

    /** Some events; those beyond 16 MiB of octets in all are left out, and a line says so. */
    public String of(Form form, List<Event> events) {
        StringBuilder text = new StringBuilder();
        long left = ALL_OCTETS;
        for (Event event : events) {
            Octets content = octets(event);
            left -= content.length();
            if (left < 0) {
                return text.append("[...]\n").toString();
            }
            text.append(content(form, event, content, offset(event)));
        }
        return text.toString();
    }

    /** A part of the octets of an event, which begins at an offset of its stream. */
    public String of(Form form, Event event, Octets part, long offset) {
        return content(form, event, part, offset);
    }

    private String content(Form form, Event event, Octets content, long offset) {
        return switch (form) {
            case TEXT -> readable(content, event);
            case HEX -> hex(content, offset);
            case ESCAPED -> escaped(content, event) + "\n";
            case TRANSCRIPT -> transcript(content, event);
            case ROWS -> row(event);
        };
    }

    /** Where the first octet of an event stands in its stream. */
    private long offset(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> timeline.segments().get(event.index()).offset();
            case COMMAND -> timeline.commands().get(event.index()).unit().offset();
            case REPLY -> timeline.replies().get(event.index()).reply().offset();
            case MOMENT -> 0;
        };
    }

    private Octets octets(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> octets.of(timeline.segments().get(event.index()), OCTETS);
            case COMMAND -> octets.of(timeline.commands().get(event.index()).unit().origins(), OCTETS);
            case REPLY -> octets.of(timeline.replies().get(event.index()).reply().origins(), OCTETS);
            case MOMENT -> Octets.EMPTY;
        };
    }

    private String escaped(Octets content, Event event) {
        return event.kind() == EventKind.MOMENT ? words.text(event) : content.toString();
    }

    private String readable(Octets content, Event event) {
        String text = event.kind() == EventKind.MOMENT ? words.text(event)
                : new String(content.toArray(), StandardCharsets.UTF_8);
        String lines = text.replace("\r\n", "\n").codePoints()
                .mapToObj(point -> Character.isISOControl(point) && point != '\n' && point != '\t'
                        ? String.format(Locale.ROOT, "\\x%02x", point)
                        : Character.toString(point))
                .collect(Collectors.joining());
        return lines.endsWith("\n") ? lines : lines + "\n";
    }

    private String transcript(Octets content, Event event) {
        String side = switch (event.kind()) {
            case MOMENT -> "# ";
            case COMMAND -> "C: ";
            case REPLY -> "S: ";
            case SEGMENT -> timeline.segments().get(event.index()).direction() == Direction.CLIENT ? "C: " : "S: ";
        };
        return readable(content, event).lines().map(line -> side + line + "\n").collect(Collectors.joining());
    }

    private static String hex(Octets content, long offset) {
        StringBuilder all = new StringBuilder();
        for (int from = 0; from < content.length(); from += PER_LINE) {
            StringBuilder shown = new StringBuilder();
            all.append(String.format(Locale.ROOT, "%08x ", offset + from));
            for (int i = from; i < from + PER_LINE; i++) {
                boolean there = i < content.length();
                all.append(there ? String.format(Locale.ROOT, " %02x", content.at(i)) : "   ");
                shown.append(!there ? "" : content.at(i) >= ' ' && content.at(i) < 0x7F ? (char) content.at(i) : '.');
            }
            all.append("  ").append(shown).append('\n');
        }
        return all.toString();
    }

    private String row(Event event) {
        return String.join("\t", TimeWords.seconds(event.nanos()), words.side(event),
                words.kind(event), words.length(event), words.carriers(event), words.text(event)) + "\n";
    }
}
