package mailseam.app.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mailseam.app.document.Origin;
import mailseam.app.run.FinishedRun;
import mailseam.play.Outcome;
import mailseam.play.Signature;
import mailseam.session.Header;
import mailseam.session.LandmarkCut;
import mailseam.session.Replay;
import mailseam.session.SegmentationText;
import mailseam.session.Session;
import mailseam.session.SessionPrinter;
import mailseam.session.TimeText;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import mailseam.wire.RunOptions;

/** Makes an entry of the history from a run. */
final class HistoryWriter {
    private final HistoryStore store;
    private final String version;

    HistoryWriter(HistoryStore store, String version) {
        this.store = store;
        this.version = version;
    }

    HistoryEntry write(Origin session, FinishedRun run) throws IOException {
        Timeline timeline = run.result().timeline();
        Outcome outcome = run.result().outcome();
        PastRun past = new PastRun(timeline.start(), run.nanos(), run.served(), run.target(),
                options(run.options(), run.session().header()), outcome, Signature.of(outcome, timeline), version, "");
        return store.add(session, past, recording(run));
    }

    /** The recording says how strictly its replies are judged when it is played again: as those of the session were. */
    private static Octets recording(FinishedRun run) {
        Header played = run.session().header();
        Session seen = Recording.session(run.result().timeline(), played.title().orElse(""),
                run.served() ? "" : run.target());
        return SessionPrinter.print(
                new Session(seen.header().withMatch(played.match(), run.options().timeout(played)), seen.steps()));
    }

    /** What the run was given, in the words of the session file. */
    private static String options(RunOptions options, Header header) {
        List<String> words = new ArrayList<>();
        options.segmentation().ifPresent(cuts -> {
            words.add("segments " + SegmentationText.write(cuts.policy()));
            for (LandmarkCut cut : cuts.cuts()) {
                words.add("cut " + SegmentationText.write(cut));
            }
        });
        options.gate().ifPresent(gate -> words.add("gate " + SegmentationText.write(gate)));
        options.mss().ifPresent(mss -> words.add("mss " + mss));
        options.timeout().ifPresent(time -> words.add("timeout " + TimeText.write(time)));
        if (header.recorded().isPresent() && options.replay().pace() == Replay.Pace.RECORDED) {
            words.add("pace recorded");
        }
        return String.join(", ", words);
    }
}
