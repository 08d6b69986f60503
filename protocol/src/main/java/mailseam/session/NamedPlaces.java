package mailseam.session;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;

/** The landmarks of one side's stream, found where they are asked for: of a large message only what lies near is looked at. */
public final class NamedPlaces {
    /** Larger units are not looked through as a whole. */
    private static final int LARGE = 64 * 1024;
    private static final int LONGEST_LINE = 4096;
    private static final int STEP = 4096;

    private final Direction side;
    private final Octets stream;
    private final Dialogue dialogue;

    NamedPlaces(Direction side, Octets stream, Dialogue dialogue) {
        this.side = side;
        this.stream = stream;
        this.dialogue = dialogue;
    }

    /** The landmarks of a place between two octets, told by the octet behind it. */
    public List<LandmarkCut> at(int offset) {
        return between(offset, offset).getOrDefault(offset, List.of());
    }

    /** The next place with a landmark behind an offset, or before it. */
    public OptionalInt next(int offset, boolean forward) {
        int at = offset;
        while (forward ? at < stream.length() : at > 0) {
            int from = forward ? at + 1 : Math.max(0, at - STEP);
            int to = forward ? Math.min(stream.length(), at + STEP) : at - 1;
            NavigableMap<Integer, List<LandmarkCut>> found = between(from, to);
            if (!found.isEmpty()) {
                return OptionalInt.of(forward ? found.firstKey() : found.lastKey());
            }
            at = forward ? to : from;
        }
        return OptionalInt.empty();
    }

    /** The landmarks of all places from one offset to another, both counted in. */
    public NavigableMap<Integer, List<LandmarkCut>> between(int from, int to) {
        NavigableMap<Integer, List<LandmarkCut>> found = new TreeMap<>();
        // The first two octets of the end of mail data may lie before the data.
        for (int unit = firstEndingAt(from); unit < count() && start(unit) - 2 <= to; unit++) {
            for (Landmark landmark : Landmark.values()) {
                find(unit, landmark, from, to, found);
            }
        }
        return found;
    }

    private void find(int unit, Landmark landmark, int from, int to, NavigableMap<Integer, List<LandmarkCut>> found) {
        Window window = window(unit, landmark, from, to);
        String verb = verb(unit);
        PlaceFinder finder = new PlaceFinder(stream, window.from, window.to, place -> {
            if (place >= from && place <= to) {
                found.computeIfAbsent(place, _ -> new ArrayList<>(2))
                        .add(new LandmarkCut(verb.isEmpty() ? null : verb, landmark, 0));
            }
        });
        if (side == Direction.CLIENT) {
            Landmarks.find(finder, dialogue.units().get(unit), landmark);
        } else {
            finder.reply(landmark);
        }
    }

    private record Window(int from, int to) {
    }

    private Window window(int unit, Landmark landmark, int from, int to) {
        int start = start(unit);
        int end = end(unit);
        if (end - start <= LARGE) {
            return new Window(start, end);
        }
        return switch (landmark) {
            case CR, LF, LINE_START, REPLY_CODE, REPLY_SEP, REPLY_LF -> {
                int first = lineStart(Math.clamp(from - 2L, start, end), start);
                yield new Window(first, Math.clamp(to + 2L, first, end));
            }
            case VERB, VERB_END, COLON, LT, AT, GT, PARAM, HEADER_END -> new Window(start, start + LARGE);
            case EOD_CR, EOD_LF, EOD_DOT, EOD_CR2, EOD_LF2, AFTER_EOD, BDAT_LINE_END, BDAT_MID, BDAT_END, GROUP_END ->
                    new Window(start, end);
        };
    }

    private int lineStart(int offset, int start) {
        int at = offset;
        while (at > start && offset - at < LONGEST_LINE && stream.at(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int firstEndingAt(int offset) {
        int low = 0;
        for (int high = count(); low < high;) {
            int middle = (low + high) >>> 1;
            if (end(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many parts the stream has: commands, messages, chunks, replies. */
    public int parts() {
        return count();
    }

    /** One of the parts, in the order of the stream. */
    public NamedPart part(int index) {
        boolean message = side == Direction.CLIENT && !(dialogue.units().get(index) instanceof Command);
        return new NamedPart(verb(index), start(index), end(index), message);
    }

    /** The first part that ends behind an offset: the one that the octet there belongs to, if any does; else their number. */
    public int partAt(int offset) {
        return firstEndingAt(offset + 1);
    }

    private int count() {
        return side == Direction.CLIENT ? dialogue.units().size() : dialogue.answers().size();
    }

    private int start(int unit) {
        return Math.toIntExact(
                side == Direction.CLIENT ? dialogue.units().get(unit).offset() : reply(unit).offset());
    }

    private int end(int unit) {
        return start(unit) + Math.toIntExact(
                side == Direction.CLIENT ? dialogue.units().get(unit).length() : reply(unit).length());
    }

    private Reply reply(int number) {
        return dialogue.answers().get(number).reply();
    }

    /** The command that a unit belongs to, or that a reply answers; empty for the greeting. */
    private String verb(int unit) {
        ClientUnit about = side == Direction.CLIENT ? dialogue.units().get(unit)
                : dialogue.answers().get(unit).answered();
        return about == null ? "" : Landmarks.verb(about);
    }
}
