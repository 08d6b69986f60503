package mailseam.app.ruler;

import java.util.List;
import mailseam.session.Problem;

/** What came of planning a text. */
sealed interface RulerAnswer {
    /** The plan. */
    record Planned(RulerPlan plan) implements RulerAnswer {
    }

    /** There is none: the text has errors, or something that it needs is missing. At least one problem. */
    record Failed(List<Problem> problems) implements RulerAnswer {
    }
}
