package mailseam.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Gives advice about a session, by its text alone: files that it names are taken for empty ones, repeats are looked at twice. */
public final class Advisor {
    /** The most pieces of advice that are given. */
    public static final int MOST = 100;
    private static final int ROUNDS = 2;

    private Advisor() {
    }

    /**
     * Advice about a session, in the order of the file; none about one with problems, which may be understood wrong. Where a reply is
     * too many, what is said behind it may be mail data or not, so the count of replies is spoken of alone.
     */
    public static List<Advice> advise(SessionFile file) {
        if (!file.problems().isEmpty()) {
            return List.of();
        }
        Session session = new Session(file.session().header(), shortened(file.session().steps()));
        PlanProblems problems = new PlanProblems();
        List<Act> acts = new Expander(session, options(session), problems).expand();
        AdviceList advice = new AdviceList(lines(file.source()));
        Dialogue dialogue = new Dialogue(acts, session.header().match(), true);
        SaidUnits units = new SaidUnits(acts, dialogue);
        CountAdvice.give(acts, units, dialogue, advice);
        if (dialogue.surplus().isEmpty()) {
            GroupAdvice.give(units, advice);
            TransactionAdvice.give(units, advice);
            NoteAdvice.give(units, advice);
        }
        if (session.header().recorded().isEmpty()) {
            CutAdvice.give(acts, session.header().segmentation().policy(), advice);
        }
        return advice.all();
    }

    private static List<SourceLine> lines(Octets source) {
        String[] lines = source.utf8().split("\r?\n", -1);
        return IntStream.range(0, lines.length).mapToObj(i -> new SourceLine(i + 1, lines[i])).toList();
    }

    private static List<Step> shortened(List<Step> steps) {
        return steps.stream().map(step -> step instanceof Step.Repeat repeat
                ? new Step.Repeat(repeat.line(), Math.min(ROUNDS, repeat.count()), shortened(repeat.body())) : step)
                .toList();
    }

    private static PlanOptions options(Session session) {
        return new PlanOptions(Direction.CLIENT, session.header().segmentation(), 1460, Map.of(),
                _ -> Optional.of("secret"), _ -> Octets.EMPTY);
    }
}
