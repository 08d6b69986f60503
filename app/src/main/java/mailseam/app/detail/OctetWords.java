package mailseam.app.detail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import mailseam.app.text.Texts;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** An octet in words: where it stands in its stream and in its segment, its value, and what it is. */
final class OctetWords {
    /** CR LF, the dot, and its CR LF. */
    private static final int END_OF_DATA = 5;
    private static final int CODE = 3;

    private final Texts texts;
    private final Timeline timeline;

    OctetWords(Texts texts, Timeline timeline) {
        this.texts = texts;
        this.timeline = timeline;
    }

    /**
     * One octet of a page.
     *
     * @param index its index in the page
     */
    String of(Details details, int index) {
        Details.Page page = details.page();
        int octet = page.octets().at(index);
        long offset = page.from() + index;
        Found found = found(page.direction(), offset);
        String value = String.format(Locale.ROOT, "0x%02X", octet)
                + (octet > ' ' && octet < 0x7F ? " '" + (char) octet + "'" : "");
        String where = found.segment.map(segment -> texts.get("octet.segment", segment.index(),
                offset - segment.offset(), segment.length())).orElse("");
        String what = found.what.isEmpty() ? "" : texts.get("octet.what", offset - found.from, found.name,
                texts.get("octet." + found.what));
        return texts.get("octet", texts.get("side." + page.direction().word()), offset, value, where, what).strip();
    }

    /**
     * What carries an octet.
     *
     * @param name of the command or reply
     * @param what the part of it, as the end of a key; empty where nothing is known
     */
    private record Found(Optional<Segment> segment, String name, long from, String what) {
    }

    private Found found(Direction direction, long offset) {
        if (direction == Direction.CLIENT) {
            int at = last(timeline.commands().size(), i -> timeline.commands().get(i).unit().offset(), offset);
            if (at >= 0) {
                ClientUnit unit = timeline.commands().get(at).unit();
                if (offset < unit.offset() + unit.length()) {
                    return new Found(segment(unit.origins(), offset), name(unit), unit.offset(),
                            part(unit, offset - unit.offset()));
                }
            }
        } else {
            int at = last(timeline.replies().size(), i -> timeline.replies().get(i).reply().offset(), offset);
            if (at >= 0) {
                Reply reply = timeline.replies().get(at).reply();
                if (offset < reply.offset() + reply.length()) {
                    return new Found(segment(reply.origins(), offset), texts.get("fact.reply"), reply.offset(),
                            part(reply, offset));
                }
            }
        }
        return new Found(Optional.empty(), "", offset, "");
    }

    /** The last of them that begins at an offset or before it, or -1. */
    private static int last(int count, IntToLongFunction start, long offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsLong(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Optional<Segment> segment(List<Origin> origins, long offset) {
        int at = last(origins.size(), i -> origins.get(i).offset(), offset);
        return at < 0 ? Optional.empty() : Optional.of(timeline.segments().get(origins.get(at).segment()));
    }

    private String name(ClientUnit unit) {
        return unit instanceof Command command && command.verb().matches("[A-Z0-9]{1,12}") ? command.verb()
                : texts.get(unit instanceof MailData ? "octet.data" : "octet.unit");
    }

    private String part(ClientUnit unit, long at) {
        int octet = at(Direction.CLIENT, unit.offset() + at);
        return switch (unit) {
            case Command command -> at < command.verb().length() ? "verb"
                    : at >= unit.length() - 2 ? ending(octet, "argument") : "argument";
            case MailData data -> data.finished() && at >= unit.length() - END_OF_DATA ? "end"
                    : octet == '.' && (at == 0 || at(Direction.CLIENT, unit.offset() + at - 1) == '\n') ? "stuffed"
                            : ending(octet, "content");
            case ClientUnit _ -> ending(octet, "content");
        };
    }

    private String part(Reply reply, long offset) {
        int octet = at(Direction.SERVER, offset);
        Octets before = timeline.stream(Direction.SERVER).read(Math.max(reply.offset(), offset - CODE - 1),
                (int) Math.min(CODE + 1L, offset - reply.offset()));
        int inLine = 0;
        while (inLine < before.length() && before.at(before.length() - 1 - inLine) != '\n') {
            inLine++;
        }
        return ending(octet, inLine < CODE ? "code" : inLine == CODE ? "separator" : "words");
    }

    private int at(Direction direction, long offset) {
        return timeline.stream(direction).read(offset, 1).at(0);
    }

    private static String ending(int octet, String other) {
        return octet == '\r' ? "cr" : octet == '\n' ? "lf" : other;
    }
}
