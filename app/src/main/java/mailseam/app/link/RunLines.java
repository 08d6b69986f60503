package mailseam.app.link;

import java.util.List;
import mailseam.session.Expectation;
import mailseam.session.PlanMap;
import mailseam.session.SourceMap;
import mailseam.session.Turn;
import mailseam.smtp.Direction;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/**
 * The lines of a session that was run: those that were sent, and for replies those that expected them, paired by counting as the blocks
 * do. A reply that no line expected belongs to the line of its command.
 */
final class RunLines implements Written {
    private final SourceMap source;
    private final int[] expected;
    private final List<ReplyItem> replies;
    private final Timeline timeline;

    RunLines(PlanMap map, Timeline timeline) {
        this.timeline = timeline;
        source = map.source();
        replies = timeline.replies();
        expected = map.plan().turns().stream().filter(Turn.Hear.class::isInstance).map(Turn.Hear.class::cast)
                .flatMap(hear -> hear.expected().stream()).filter(Expectation.OfReply.class::isInstance)
                .mapToInt(Expectation::line).toArray();
    }

    @Override
    public int line(Direction direction, long offset) {
        return direction == Direction.SERVER ? heard(offset)
                : offset < source.length() ? source.place((int) offset).line() : 0;
    }

    private int heard(long offset) {
        int reply = replyAt(offset);
        if (reply < 0 || reply < expected.length) {
            return reply < 0 ? 0 : expected[reply];
        }
        int command = replies.get(reply).command();
        return command < 0 ? 0 : line(Direction.CLIENT, timeline.commands().get(command).unit().offset());
    }

    /** The last reply that begins before the octet behind an offset, or -1. */
    private int replyAt(long offset) {
        int low = 0;
        for (int high = replies.size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (replies.get(middle).reply().offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
