package mailseam.wire;

import mailseam.play.PlanSource;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Segmentation.Policy;
import mailseam.session.Session;

/** The plan of a run: made before connecting, and anew where segments are to be as large as the connection lets them be. */
final class ClientPlans implements PlanSource {
    private final Session session;
    private final PlanOptions options;
    private volatile Plan latest;

    ClientPlans(Session session, PlanOptions options) throws PlanException {
        this.session = session;
        this.options = options;
        latest = Planner.plan(session, options);
    }

    @Override
    public Plan plan(int mss) throws PlanException {
        if (options.segmentation().policy() instanceof Policy.Mss && mss != options.mss()) {
            latest = Planner.plan(session, new PlanOptions(options.side(), options.segmentation(), mss,
                    options.variables(), options.secrets(), options.attachments()));
        }
        return latest;
    }

    Plan latest() {
        return latest;
    }
}
