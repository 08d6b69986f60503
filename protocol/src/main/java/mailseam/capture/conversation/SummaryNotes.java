package mailseam.capture.conversation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.capture.tcp.Connection;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.TimelineEvent;

/** What there is to be said about a conversation as it was captured, by numbers of frames; the first 8 of each kind are named. */
final class SummaryNotes {
    private static final int NAMED = 8;
    private static final int MOST_FRAMES = 100_000;

    /** Frames of one kind: those that are named, and how many there are. */
    private static final class Frames {
        private final List<Integer> named = new ArrayList<>();
        private int count;

        void add(int frame) {
            count++;
            if (named.size() < NAMED && !named.contains(frame)) {
                named.add(frame);
            }
        }

        String words() {
            StringBuilder words = new StringBuilder(named.size() == 1 && count == 1 ? "frame " : "frames ");
            for (int i = 0; i < named.size(); i++) {
                words.append(i == 0 ? "" : ", ").append(named.get(i));
            }
            return count > NAMED ? words.append(" and more, ").append(count).append(" in all").toString()
                    : words.toString();
        }
    }

    private final Connection connection;
    private final Map<SegmentNote.Kind, Frames> frames = new EnumMap<>(SegmentNote.Kind.class);
    private final List<String> tls = new ArrayList<>();
    private final Map<Direction, Long> missing = new EnumMap<>(Direction.class);
    private int[] frameOf = new int[16];
    private int segments;

    SummaryNotes(Connection connection) {
        this.connection = connection;
    }

    void sighted(int frame) {
        if (segments < MOST_FRAMES) {
            if (segments == frameOf.length) {
                frameOf = java.util.Arrays.copyOf(frameOf, 2 * segments);
            }
            frameOf[segments] = frame;
        }
        segments++;
    }

    void note(SegmentNote note) {
        int frame = note.segment() < Math.min(segments, MOST_FRAMES) ? frameOf[note.segment()] : 0;
        frames.computeIfAbsent(note.kind(), _ -> new Frames()).add(frame);
    }

    void missing(Direction direction, long count) {
        if (count > 0) {
            missing.merge(direction, count, Long::sum);
        }
    }

    void happened(TimelineEvent.Happened happened) {
        if (happened.what() == Happening.TLS && tls.size() < NAMED) {
            tls.add("TLS, " + happened.detail());
        }
    }

    boolean isComplete() {
        boolean begun = connection.opened(Direction.CLIENT) && connection.opened(Direction.SERVER);
        return begun && connection.isClosed() && missing.isEmpty();
    }

    /**
     * All notes.
     *
     * @param over whether nothing more comes: before, an end that is not there is nothing odd
     */
    List<String> sentences(boolean over) {
        List<String> sentences = new ArrayList<>();
        boolean both = connection.seen(Direction.CLIENT) && connection.seen(Direction.SERVER);
        if (!both) {
            sentences.add(
                    "only the " + (connection.seen(Direction.CLIENT) ? "client" : "server") + "'s side was captured");
        }
        if (!connection.opened(Direction.CLIENT) && !connection.opened(Direction.SERVER)) {
            sentences.add("the beginning was not captured");
        }
        if (over && !connection.isClosed()) {
            sentences.add("the end was not captured");
        }
        missing.forEach(
                (direction, count) -> sentences.add(count + " octets of the " + direction.word() + "'s are missing"));
        frames.forEach((kind, which) -> sentences.add(kind.text() + ": " + which.words()));
        sentences.addAll(tls);
        return sentences;
    }
}
