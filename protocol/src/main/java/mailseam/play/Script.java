package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Expectation;
import mailseam.session.Plan;
import mailseam.session.Turn;
import org.jspecify.annotations.Nullable;

/** A plan, with what it expects in one list, so that what comes is judged by counting and not by when it comes. */
final class Script {
    static final Script EMPTY = new Script(List.of());

    private final List<Turn> turns;
    private final List<Expectation> expected = new ArrayList<>();
    /** How many things are expected up to the end of each turn. */
    private final int[] ends;

    Script(Plan plan) {
        this(plan.turns());
    }

    private Script(List<Turn> turns) {
        this.turns = turns;
        ends = new int[turns.size()];
        for (int i = 0; i < ends.length; i++) {
            if (turns.get(i) instanceof Turn.Hear hear) {
                expected.addAll(hear.expected());
            }
            ends[i] = expected.size();
        }
    }

    int size() {
        return turns.size();
    }

    Turn turn(int index) {
        return turns.get(index);
    }

    /** All that is expected. */
    List<Expectation> expected() {
        return expected;
    }

    /** How many things are expected before a turn. */
    int start(int turn) {
        return turn == 0 ? 0 : ends[turn - 1];
    }

    /** How many things are expected up to the end of a turn. */
    int end(int turn) {
        return ends[turn];
    }

    /** How many things may have come before this side sends anything more than what the turn says. */
    int reach(int turn) {
        int at = turn;
        while (at < turns.size() && (at == turn || turns.get(at) instanceof Turn.Pause
                || turns.get(at) instanceof Turn.HalfClose) && !(turns.get(at) instanceof Turn.Hear)) {
            at++;
        }
        return at < turns.size() && turns.get(at) instanceof Turn.Hear ? ends[at] : ends[turn];
    }

    /** What is said right behind a turn, if it is something. */
    Turn.@Nullable Say sayBehind(int turn) {
        return turn + 1 < turns.size() && turns.get(turn + 1) instanceof Turn.Say say ? say : null;
    }

    /** The line of a turn; of the last one behind the end; 0 where there is none. */
    int line(int turn) {
        return turns.isEmpty() ? 0 : turns.get(Math.clamp(turn, 0, turns.size() - 1)).line();
    }
}
