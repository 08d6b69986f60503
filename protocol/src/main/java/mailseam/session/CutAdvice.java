package mailseam.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mailseam.session.Advice.Severity;
import mailseam.session.Segmentation.Policy;

/** Advice about marks that change nothing, since a segment ends there anyway. */
final class CutAdvice {
    private static final String HINT = "Remove it, or give it a time to wait: {cut 50ms}.";

    private CutAdvice() {
    }

    static void give(List<Act> acts, Policy policy, AdviceList advice) {
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i) instanceof Act.Said said) {
                look(said, starts(acts, i), ends(acts, i), policy, advice);
            }
        }
    }

    private static void look(Act.Said said, boolean starts, boolean ends, Policy policy, AdviceList advice) {
        Set<Integer> seen = new HashSet<>();
        for (Act.Mark mark : said.marks()) {
            boolean plain = mark.after() instanceof After.Nothing;
            boolean twice = !seen.add(mark.at());
            boolean edge = (starts && mark.at() == 0) || (ends && mark.at() == said.octets().length());
            if (plain && (twice || edge || policy instanceof Policy.EachOctet)) {
                advice.add(Severity.INFO, said.line(), "A {cut} here changes nothing: a segment ends there anyway.",
                        HINT, "");
            }
        }
    }

    private static boolean starts(List<Act> acts, int at) {
        return at == 0 || !same(acts.get(at - 1), acts.get(at));
    }

    private static boolean ends(List<Act> acts, int at) {
        return at + 1 == acts.size() || !same(acts.get(at), acts.get(at + 1));
    }

    private static boolean same(Act one, Act other) {
        return one instanceof Act.Said a && other instanceof Act.Said b && a.side() == b.side();
    }
}
