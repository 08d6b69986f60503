package mailseam.timeline.filter;

import java.util.BitSet;
import java.util.List;
import mailseam.smtp.Origin;
import mailseam.timeline.Timeline;

/** Which events of a timeline a filter means: a bit for each. Once it is given out it never changes. */
public final class Matches {
    private final BitSet moments = new BitSet();
    private final BitSet segments = new BitSet();
    private final BitSet commands = new BitSet();
    private final BitSet replies = new BitSet();

    Matches() {
    }

    /** All that a timeline has. */
    public static Matches all(Timeline timeline) {
        return new Matches().flip(timeline);
    }

    /** Whether the moment of this index is meant. */
    public boolean moment(int index) {
        return moments.get(index);
    }

    /** Whether the segment of this index is meant. */
    public boolean segment(int index) {
        return segments.get(index);
    }

    /** Whether the command of this index is meant. */
    public boolean command(int index) {
        return commands.get(index);
    }

    /** Whether the reply of this index is meant. */
    public boolean reply(int index) {
        return replies.get(index);
    }

    /** The first segment from an index on that is meant; -1 if there is none. */
    public int nextSegment(int from) {
        return segments.nextSetBit(from);
    }

    /** The first command from an index on that is meant; -1 if there is none. */
    public int nextCommand(int from) {
        return commands.nextSetBit(from);
    }

    /** The first reply from an index on that is meant; -1 if there is none. */
    public int nextReply(int from) {
        return replies.nextSetBit(from);
    }

    /** How many events are meant. */
    public int count() {
        return moments.cardinality() + segments.cardinality() + commands.cardinality() + replies.cardinality();
    }

    void addMoment(int index) {
        moments.set(index);
    }

    void addSegment(int index) {
        segments.set(index);
    }

    void addCommand(int index) {
        commands.set(index);
    }

    void addReply(int index) {
        replies.set(index);
    }

    void addMoments(int count) {
        moments.set(0, count);
    }

    void addSegments(int count) {
        segments.set(0, count);
    }

    void addCommands(int count) {
        commands.set(0, count);
    }

    void addReplies(int count) {
        replies.set(0, count);
    }

    void addCarriers(List<Origin> origins) {
        for (Origin origin : origins) {
            segments.set(origin.segment());
        }
    }

    /** Whether one of the segments that carried something is meant. */
    boolean carried(List<Origin> origins) {
        for (Origin origin : origins) {
            if (segments.get(origin.segment())) {
                return true;
            }
        }
        return false;
    }

    Matches and(Matches other) {
        moments.and(other.moments);
        segments.and(other.segments);
        commands.and(other.commands);
        replies.and(other.replies);
        return this;
    }

    Matches or(Matches other) {
        moments.or(other.moments);
        segments.or(other.segments);
        commands.or(other.commands);
        replies.or(other.replies);
        return this;
    }

    Matches flip(Timeline timeline) {
        moments.flip(0, timeline.moments().size());
        segments.flip(0, timeline.segments().size());
        commands.flip(0, timeline.commands().size());
        replies.flip(0, timeline.replies().size());
        return this;
    }
}
