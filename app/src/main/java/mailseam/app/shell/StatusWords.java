package mailseam.app.shell;

import java.util.List;
import mailseam.app.bridge.EventBridge;
import mailseam.app.run.RunState;
import mailseam.app.text.Texts;
import mailseam.play.Outcome;
import mailseam.session.Problem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** Puts the state of a run into plain words. */
final class StatusWords {
    private final Texts texts;

    StatusWords(Texts texts) {
        this.texts = texts;
    }

    Status of(RunState state, Timeline timeline) {
        return switch (state) {
            case RunState.Idle _ -> new Status(Status.Kind.INFO, texts.get("status.idle"), 0);
            case RunState.Going(String target, boolean live) -> new Status(Status.Kind.GOING,
                    live ? texts.get("status.going", target, timeline.segments().size())
                            : texts.get("status.paused", target, EventBridge.CAPACITY),
                    0);
            case RunState.Refused(List<Problem> problems) -> refused(problems);
            case RunState.Over(String target, Outcome outcome) -> over(target, outcome, timeline);
        };
    }

    private Status refused(List<Problem> problems) {
        Problem first = problems.getFirst();
        String more = problems.size() > 1 ? texts.get("status.more", problems.size() - 1) : "";
        return new Status(Status.Kind.BROKEN,
                texts.get("status.refused", first.message(), first.expected(), more).strip(), first.line());
    }

    private Status over(String target, Outcome outcome, Timeline timeline) {
        return switch (outcome.verdict()) {
            case AS_EXPECTED -> new Status(Status.Kind.GOOD,
                    texts.get("status.good", outcome.message(), proof(timeline), target), 0);
            case DIFFERS ->
                    new Status(Status.Kind.DIFFERS, texts.get("status.differs", outcome.message()), outcome.line());
            case BROKEN ->
                    new Status(Status.Kind.BROKEN, texts.get("status.broken", outcome.message()), outcome.line());
        };
    }

    /** How many of our segments the kernel confirmed. */
    private String proof(Timeline timeline) {
        List<Segment> ours = timeline.segments().stream().filter(segment -> segment.planned() >= 0).toList();
        long confirmed = ours.stream().filter(segment -> segment.state() == SegmentState.CONFIRMED).count();
        return texts.get("status.proof", confirmed, ours.size());
    }
}
