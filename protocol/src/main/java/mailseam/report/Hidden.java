package mailseam.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.session.SecretSpan;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Which octets of a timeline no export may have: secrets of the session, and credentials of AUTH (RFC 4954 4). */
final class Hidden {
    /** Octets of one direction, from one stream offset up to another, and what stands for them. */
    record Range(long from, long to, String shown) {
    }

    private static final String CREDENTIAL = "(credential)";

    private final Map<Direction, List<Range>> ranges = new EnumMap<>(Direction.class);

    private Hidden() {
        for (Direction direction : Direction.values()) {
            ranges.put(direction, new ArrayList<>());
        }
    }

    static Hidden of(Timeline timeline) {
        Hidden hidden = new Hidden();
        for (Segment segment : timeline.segments()) {
            for (SecretSpan span : timeline.secrets(segment.index())) {
                hidden.add(segment.direction(), segment.offset() + span.from(), segment.offset() + span.to(),
                        "${secret:" + SafeText.of(span.name()) + "}");
            }
        }
        for (CommandItem item : timeline.commands()) {
            switch (item.unit()) {
                case AuthResponse response -> hidden.add(Direction.CLIENT, response.offset(),
                        end(response, response.raw()), CREDENTIAL);
                case Command command when command.verb().equals("AUTH") -> hidden.initialResponse(command);
                default -> {
                }
            }
        }
        hidden.sort();
        return hidden;
    }

    /** What stands behind the mechanism. */
    private void initialResponse(Command command) {
        Octets line = command.line();
        int at = behindWord(line, behindWord(line, 0));
        if (at < line.length()) {
            add(Direction.CLIENT, command.offset() + at, end(command, command.raw()), CREDENTIAL);
        }
    }

    /** The index behind the next word and the blanks that follow it. */
    private static int behindWord(Octets line, int from) {
        int at = from;
        while (at < line.length() && !blank(line.at(at))) {
            at++;
        }
        while (at < line.length() && blank(line.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(int octet) {
        return octet == ' ' || octet == '\t';
    }

    /** The offset of the line's end; behind it where only the head of the line was kept. */
    private static long end(ClientUnit unit, Octets raw) {
        int end = raw.length();
        if (end < unit.length()) {
            return unit.offset() + unit.length();
        }
        while (end > 0 && (raw.at(end - 1) == '\r' || raw.at(end - 1) == '\n')) {
            end--;
        }
        return unit.offset() + end;
    }

    private void add(Direction direction, long from, long to, String shown) {
        if (from < to) {
            in(direction).add(new Range(from, to, shown));
        }
    }

    /** In order, and apart: of ranges that overlap the first one stands for all. */
    private void sort() {
        ranges.replaceAll((_, list) -> {
            list.sort(Comparator.comparingLong(Range::from));
            List<Range> apart = new ArrayList<>(list.size());
            for (Range range : list) {
                if (apart.isEmpty() || apart.getLast().to() <= range.from()) {
                    apart.add(range);
                } else if (range.to() > apart.getLast().to()) {
                    Range first = apart.removeLast();
                    apart.add(new Range(first.from(), range.to(), first.shown()));
                }
            }
            return apart;
        });
    }

    private List<Range> in(Direction direction) {
        return ranges.getOrDefault(direction, List.of());
    }

    /** The first range of a direction that ends behind an offset, whether it has begun there or not. */
    @Nullable
    Range next(Direction direction, long offset) {
        List<Range> list = in(direction);
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < list.size() ? list.get(low) : null;
    }
}
