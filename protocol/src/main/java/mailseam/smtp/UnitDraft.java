package mailseam.smtp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is known of a unit while it is read: where it is, where it came from and what is odd about it. Its size is bounded. */
final class UnitDraft {
    private final Limits limits;
    private final List<Origin> origins = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<NoteKind> noted = EnumSet.noneOf(NoteKind.class);
    private long offset;
    private long length;
    /** The origin that still grows, in numbers: no object for each of a million segments. */
    private int segment;
    private long nanos;
    private long runOffset;
    private int runLength;

    UnitDraft(Limits limits) {
        this.limits = limits;
    }

    boolean isEmpty() {
        return length == 0;
    }

    long offset() {
        return offset;
    }

    long length() {
        return length;
    }

    /** The offset behind the last octet. */
    long end() {
        return offset + length;
    }

    /** Reads on up to an index: the octets before it belong to this unit. */
    void take(Cursor input, int upTo) {
        add(input.segment, input.offset(input.at), upTo - input.at, input.nanos);
        input.at = upTo;
    }

    /** Octets of this unit that nobody has lie behind those that it has; it has some. */
    void skip(long count) {
        note(NoteKind.MISSING, end(), count);
        length += count;
    }

    private void add(int segment, long from, int count, long nanos) {
        if (count == 0) {
            return;
        }
        if (length == 0) {
            offset = from;
        }
        length += count;
        if (continuesRun(segment, from, count, nanos)) {
            runLength += count;
            return;
        }
        closeRun();
        this.segment = segment;
        this.nanos = nanos;
        runOffset = from;
        runLength = count;
    }

    private boolean continuesRun(int segment, long from, int count, long nanos) {
        return this.segment == segment && this.nanos == nanos && runOffset + runLength == from
                && runLength <= Integer.MAX_VALUE - count;
    }

    private void closeRun() {
        if (runLength > 0 && origins.size() < limits.originsPerUnit() - 1) {
            origins.add(new Origin(segment, runOffset, runLength, nanos));
        }
    }

    /** Notes something odd; all but the first of each kind are dropped where there are many notes. */
    void note(NoteKind kind, long at, long count) {
        if (noted.add(kind) || notes.size() < limits.notesPerUnit()) {
            notes.add(new Note(kind, at, (int) Math.min(count, Integer.MAX_VALUE)));
        }
    }

    /** Notes what of a run of octets is over a limit, if any is. */
    void noteExcess(NoteKind kind, long at, long count, long limit) {
        if (count > limit) {
            note(kind, at + limit, count - limit);
        }
    }

    /** Adds a draft that lies directly behind this one. */
    void append(UnitDraft next) {
        long total = length + next.length;
        for (Origin origin : next.origins) {
            add(origin.segment(), origin.offset(), origin.length(), origin.nanos());
        }
        add(next.segment, next.runOffset, next.runLength, next.nanos);
        length = total;
        for (Note note : next.notes) {
            note(note.kind(), note.offset(), note.length());
        }
    }

    /** The origins so far. */
    List<Origin> origins() {
        Origin last = new Origin(segment, runOffset, runLength, nanos);
        if (origins.isEmpty()) {
            return List.of(last);
        }
        List<Origin> all = new ArrayList<>(origins);
        all.add(last);
        return all;
    }

    /** The notes so far, by offset. */
    List<Note> notes() {
        if (notes.isEmpty()) {
            return List.of();
        }
        if (notes.size() > 1) {
            notes.sort(Comparator.comparingLong(Note::offset));
        }
        return notes;
    }

    /** Forgets all, for the next unit. */
    void clear() {
        origins.clear();
        notes.clear();
        noted.clear();
        length = 0;
        runLength = 0;
        runOffset = -1;
    }
}
