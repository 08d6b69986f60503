package mailseam.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * What a player behind a box sends. A segment that passes the box unchanged stays the planned segment that it is, but for its
 * offset; any other is no planned one, and its index is -1, as with parts of segments elsewhere. What the player waits for behind
 * a segment is waited for behind the last of what came out for it at once.
 */
final class BoxedSending {
    private static final After NOTHING = new After.Nothing();

    private record Said(int index, long last) {
    }

    private final Direction side;
    private final SecretTrail secrets = new SecretTrail();
    private final ArrayDeque<Said> waiting = new ArrayDeque<>();
    private long offset;
    /** How many segments were asked for, and how many of those have left. */
    private long asked;
    private long left;
    private boolean paused;

    BoxedSending(Direction side) {
        this.side = side;
    }

    /** The player asks for a segment, whose octets go into the box. */
    void entered(PlannedSegment segment) {
        secrets.entered(segment.octets(), segment.secrets());
    }

    /** What the box made at once of a segment that has entered. */
    List<PlannedSegment> out(PlannedSegment segment, List<Octets> emitted) {
        List<PlannedSegment> out = new ArrayList<>(emitted.size());
        boolean unchanged = emitted.size() == 1 && emitted.getFirst().equals(segment.octets());
        for (int i = 0; i < emitted.size(); i++) {
            out.add(segment(unchanged ? segment.index() : -1, emitted.get(i),
                    i == emitted.size() - 1 ? segment.after() : NOTHING));
        }
        waiting.add(new Said(segment.index(), asked));
        return out;
    }

    /** What the box sends otherwise. */
    PlannedSegment out(Octets emitted) {
        return segment(-1, emitted, NOTHING);
    }

    private PlannedSegment segment(int index, Octets octets, After after) {
        PlannedSegment segment = new PlannedSegment(index, side, offset, octets, after, secrets.left(octets));
        offset += octets.length();
        asked++;
        return segment;
    }

    /** A segment has left. */
    void left() {
        left++;
    }

    /** While the box holds much, the player is not told that anything left: so it says no more than its window. */
    void pause(boolean pause) {
        paused = pause;
    }

    /** The player's own segments of which it is to be told now that they have left; -1 for none. */
    List<Integer> told() {
        List<Integer> told = new ArrayList<>();
        while (!paused && !waiting.isEmpty() && waiting.getFirst().last <= left) {
            told.add(waiting.remove().index);
        }
        return told;
    }
}
