package mailseam.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import mailseam.report.PlanReport;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.Planner;
import mailseam.session.Session;
import mailseam.smtp.Direction;
import mailseam.wire.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mailseam plan}: the segments that would be sent. */
@Command(name = "plan", description = "Print the segments that a session would send; nothing is sent.")
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SessionArguments arguments = new SessionArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();
    @Option(names = "--as", paramLabel = "client|server", description = "The side that is played; client by default.")
    private Direction side = Direction.CLIENT;

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        Session session = SessionInput.load(arguments.file);
        try {
            RunOptions options = arguments.options(session.header(), null, null, surroundings);
            Plan plan = Planner.plan(options.replay().of(session, side), options.plan(session.header(), side));
            if (common.json) {
                PlanReport.json(plan, surroundings.out());
            } else {
                PlanReport.text(plan, surroundings.out());
            }
        } catch (PlanException wrong) {
            throw Problems.failure(arguments.file, wrong.problems());
        }
        return ExitStatus.AS_EXPECTED;
    }
}
