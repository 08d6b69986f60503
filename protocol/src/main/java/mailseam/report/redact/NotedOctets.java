package mailseam.report.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.OctetStream;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;

/** The octets that segments of a capture had in place of those of the stream: read as if they stood in it. */
final class NotedOctets {
    private static final int BEFORE = 2048;
    private static final int BEHIND = 512;

    private final Timeline timeline;

    NotedOctets(Timeline timeline) {
        this.timeline = timeline;
    }

    void learn(TextRedactor redactor) {
        for (SegmentNote note : timeline.notes()) {
            if (!note.other().isEmpty()) {
                for (Replacement line : lines(inPlace(note).text)) {
                    redactor.learn(line.text(), finder(note));
                }
            }
        }
    }

    /** The notes with other octets, filled wherever those of the stream are. */
    List<SegmentNote> redacted(TextRedactor redactor, Function<Direction, Patches> patches) {
        List<SegmentNote> notes = new ArrayList<>();
        for (SegmentNote note : timeline.notes()) {
            notes.add(note.other().isEmpty() ? note
                    : new SegmentNote(note.segment(), note.kind(), note.offset(), note.length(),
                            redacted(note, redactor, patches.apply(direction(note)))));
        }
        return notes;
    }

    private Octets redacted(SegmentNote note, TextRedactor redactor, Patches patches) {
        InPlace there = inPlace(note);
        int length = note.other().length();
        if (patches.isFilled(note.offset(), note.offset() + length)) {
            byte[] octets = note.other().toArray();
            Filler.TEXT.fill(octets, 0, length, there.from == 0 ? -1 : there.text.charAt(there.from - 1), -1);
            return Octets.wrap(octets);
        }
        StringBuilder now = new StringBuilder();
        for (Replacement line : lines(there.text)) {
            now.append(redactor.apply(line.text(), finder(note)));
        }
        return likeStream(note, Octets.latin1(now.substring(there.from, there.from + length)), patches);
    }

    /** Where they are mostly those of the stream, they become the same as these; what differs inside of a name is filled. */
    private Octets likeStream(SegmentNote note, Octets found, Patches patches) {
        OctetStream stream = timeline.stream(direction(note));
        Octets was = stream.read(note.offset(), note.other().length());
        Octets now = patches.read(stream, note.offset(), was.length());
        int same = 0;
        for (int i = 0; i < was.length(); i++) {
            same += was.at(i) == note.other().at(i) ? 1 : 0;
        }
        if (same * 2 < found.length()) {
            return found;
        }
        byte[] octets = found.toArray();
        for (int i = 0; i < was.length(); i++) {
            boolean other = was.at(i) != note.other().at(i);
            boolean named = was.at(i) != now.at(i);
            octets[i] = other ? (named ? (byte) 'x' : octets[i]) : (byte) now.at(i);
        }
        return Octets.wrap(octets);
    }

    private Finder finder(SegmentNote note) {
        return direction(note) == Direction.CLIENT ? new CommandNames() : ReplyNames.OTHER;
    }

    private Direction direction(SegmentNote note) {
        return timeline.segments().get(note.segment()).direction();
    }

    /** Octets with those of the stream around them, and where they begin. */
    private record InPlace(String text, int from) {
    }

    private InPlace inPlace(SegmentNote note) {
        OctetStream stream = timeline.stream(direction(note));
        int count = (int) Math.min(BEFORE, note.offset());
        String before = stream.read(note.offset() - count, count).latin1();
        before = before.length() < count ? "" : before.substring(before.lastIndexOf('\n') + 1);
        String behind = stream.read(note.offset() + note.other().length(), BEHIND).latin1();
        int lf = behind.indexOf('\n');
        return new InPlace(before + note.other().latin1() + (lf < 0 ? behind : behind.substring(0, lf + 1)),
                before.length());
    }

    /** The lines of a text, with their ends and their places. */
    private static List<Replacement> lines(String text) {
        List<Replacement> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int lf = text.indexOf('\n', from);
            int end = lf < 0 ? text.length() : lf + 1;
            lines.add(new Replacement(from, text.substring(from, end)));
            from = end;
        }
        return lines;
    }
}
