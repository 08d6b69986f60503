package mailseam.session;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Makes the plan of one side of a session. */
public final class Planner {
    /** The most steps that a session may have once its repeats are written out. */
    public static final int MAX_STEPS = 1_000_000;
    /** The most octets that both sides of a session may send. */
    public static final int MAX_OCTETS = 256 * 1024 * 1024;

    private final PlanOptions options;
    private final List<Act> acts;
    private final Dialogue dialogue;
    private final RunCutter cutter;
    private final List<Turn> turns = new ArrayList<>();
    private int offset;
    private int answer;

    private Planner(PlanOptions options, List<Act> acts, Dialogue dialogue, Octets stream) {
        this.options = options;
        this.acts = acts;
        this.dialogue = dialogue;
        List<LandmarkCut> cuts = options.segmentation().cuts();
        int[] landmarks = cuts.isEmpty() ? new int[0] : Landmarks.find(cuts, options.side(), stream, dialogue);
        this.cutter = new RunCutter(options, stream, landmarks);
    }

    /**
     * The plan of one side.
     *
     * @throws PlanException if a file, a variable or a secret is missing, or if a line cannot be sent as it stands
     */
    public static Plan plan(Session session, PlanOptions options) throws PlanException {
        List<Act> acts = acts(session, options);
        boolean units = options.side() == Direction.SERVER || !options.segmentation().cuts().isEmpty();
        Dialogue dialogue = new Dialogue(acts, session.header().match(), units);
        return plan(options, acts, dialogue, stream(acts, options.side()));
    }

    /**
     * The plan of one side with the way back to the file.
     *
     * @throws PlanException if a file, a variable or a secret is missing, or if a line cannot be sent as it stands
     */
    public static PlanMap map(SessionFile file, PlanOptions options) throws PlanException {
        List<Act> acts = acts(file.session(), options);
        Dialogue dialogue = new Dialogue(acts, file.session().header().match(), true);
        return new PlanMap(file, options, acts, dialogue, stream(acts, options.side()));
    }

    private static List<Act> acts(Session session, PlanOptions options) throws PlanException {
        PlanProblems problems = new PlanProblems();
        List<Act> acts = new Expander(session, options, problems).expand();
        problems.throwIfAny();
        return acts;
    }

    static Plan plan(PlanOptions options, List<Act> acts, Dialogue dialogue, Octets stream) {
        return new Plan(options.side(), new Planner(options, acts, dialogue, stream).turns());
    }

    private static Octets stream(List<Act> acts, Direction side) {
        List<Octets> parts = new ArrayList<>();
        for (Act act : acts) {
            if (act instanceof Act.Said said && said.side() == side) {
                parts.add(said.octets());
            }
        }
        return parts.isEmpty() ? Octets.EMPTY : Octets.concat(parts);
    }

    private List<Turn> turns() {
        int at = 0;
        while (at < acts.size()) {
            switch (acts.get(at)) {
                case Act.Control(Turn turn) -> {
                    turns.add(turn);
                    at++;
                }
                case Act.Said said -> {
                    int end = runEnd(at, said.side());
                    if (said.side() == options.side()) {
                        say(at, end);
                    } else {
                        hear(at, end);
                    }
                    at = end;
                }
            }
        }
        return turns;
    }

    private int runEnd(int start, Direction side) {
        int end = start;
        while (end < acts.size() && acts.get(end) instanceof Act.Said said && said.side() == side) {
            end++;
        }
        return end;
    }

    private void say(int start, int end) {
        List<Act.Said> run = new ArrayList<>(end - start);
        int length = 0;
        for (Act act : acts.subList(start, end)) {
            run.add((Act.Said) act);
            length += ((Act.Said) act).octets().length();
        }
        if (length > 0) {
            turns.add(new Turn.Say(acts.get(start).line(), cutter.cut(offset, run), replyEnds(length)));
            offset += length;
        }
    }

    /** For a server: where the replies end that end within the next octets. */
    private List<Integer> replyEnds(int length) {
        List<Integer> ends = new ArrayList<>();
        if (options.side() == Direction.SERVER) {
            while (answer < dialogue.answers().size()) {
                long end = dialogue.answers().get(answer).reply().offset()
                        + dialogue.answers().get(answer).reply().length();
                if (end > offset + length) {
                    break;
                }
                ends.add((int) (end - offset));
                answer++;
            }
        }
        return ends;
    }

    private void hear(int start, int end) {
        List<Expectation> expected = new ArrayList<>();
        for (int i = start; i < end; i++) {
            expected.addAll(dialogue.expected(i));
        }
        if (!expected.isEmpty()) {
            turns.add(new Turn.Hear(acts.get(start).line(), expected));
        }
    }
}
