package mailseam.app.shell;

import java.util.List;
import mailseam.app.bridge.EventBridge;
import mailseam.app.lab.ConversationItem;
import mailseam.app.lab.ConversationViewer;
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

    /** How a conversation of the lab goes, or how it went. */
    Status of(ConversationItem item, Timeline timeline) {
        int segments = timeline.segments().size();
        String text = item.summary().get().outcome().map(outcome -> switch (outcome) {
            case Outcome.Completed _ -> texts.get("status.conversation.completed", item.number(), item.who(), segments);
            case Outcome.Ended ended ->
                    texts.get("status.conversation.ended", item.number(), item.who(), ended.message());
        }).orElseGet(() -> texts.get("status.conversation.going", item.number(), item.who(), segments));
        return new Status(item.summary().get().outcome().map(StatusWords::kind).orElse(Status.Kind.GOING), text, 0);
    }

    private static Status.Kind kind(Outcome outcome) {
        return switch (outcome.verdict()) {
            case AS_EXPECTED -> Status.Kind.GOOD;
            case DIFFERS -> Status.Kind.DIFFERS;
            case BROKEN -> Status.Kind.BROKEN;
        };
    }

    /** What the timeline shows where it is a run's. */
    String caption(RunState state) {
        return switch (state) {
            case RunState.Going(String target, boolean _) -> texts.get("caption.run", target);
            case RunState.Over(String target, Outcome _) -> texts.get("caption.run", target);
            case RunState.Idle _,RunState.Refused _ -> texts.get("pane.timeline");
        };
    }

    /** What the timeline shows where it is a conversation's of the lab. */
    String caption(ConversationItem item, ConversationViewer viewer) {
        String key = viewer.twoSided().get() ? "caption." + viewer.side().get().textKey() : "caption.conversation";
        return texts.get(key, item.number(), item.who());
    }

    /** The title of a recording of a conversation. */
    String title(ConversationItem item) {
        return texts.get("conversation.title", item.number(), item.who());
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
