package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.session.EnvironmentSecrets;
import mailseam.session.Header;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Secrets;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.wire.RunOptions;

/**
 * A text to be planned, on any thread.
 *
 * @param lines         its lines
 * @param revision      which revision of the text they are
 * @param side          whose octets
 * @param circumstances what the plan depends on beside them
 */
record RulerQuestion(List<String> lines, long revision, Direction side, Circumstances circumstances) {
    /** Stands for a secret whose value is not known here. */
    private static final String STARS = "********";

    RulerAnswer answer() {
        SessionFile file = SessionFile.read(Octets.utf8(String.join("\n", lines)));
        if (!file.problems().isEmpty()) {
            return new RulerAnswer.Failed(file.problems());
        }
        Header header = file.session().header();
        int mss = header.mss().orElse(RunOptions.USUAL_MSS);
        List<String> guessed = new ArrayList<>();
        Secrets secrets = new EnvironmentSecrets(System.getenv());
        try {
            return new RulerAnswer.Planned(new RulerPlan(Planner.map(file, new PlanOptions(side, header.segmentation(),
                    mss, circumstances.values(), name -> secrets.value(name).or(() -> {
                        guessed.add(name);
                        return Optional.of(STARS);
                    }), circumstances.attachments())), mss, guessed.stream().distinct().toList()));
        } catch (PlanException missing) {
            return new RulerAnswer.Failed(missing.problems());
        }
    }
}
