package mailseam.app.timeline;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import mailseam.timeline.derived.Carriers;

/** Finds the commands and replies that segments carry, without looking at all of them. */
public final class Carried {
    private Carried() {
    }

    /** The first command whose last octet came in this segment or a later one; the count if there is none. */
    public static int firstCommand(Timeline timeline, int segment) {
        return Carriers.firstCommand(timeline, segment);
    }

    /** The first reply whose last octet came in this segment or a later one; the count if there is none. */
    public static int firstReply(Timeline timeline, int segment) {
        return Carriers.firstReply(timeline, segment);
    }

    /** The commands that a segment carries at least an octet of, at most {@code limit}. */
    public static List<CommandItem> commands(Timeline timeline, Segment segment, int limit) {
        List<CommandItem> found = new ArrayList<>();
        List<CommandItem> all = timeline.commands();
        for (int i = firstCommand(timeline, segment.index()); i < all.size() && found.size() < limit
                && segment.direction() == Direction.CLIENT; i++) {
            if (all.get(i).unit().origins().getFirst().segment() > segment.index()) {
                break;
            }
            found.add(all.get(i));
        }
        return found;
    }

    /** The replies that a segment carries at least an octet of, at most {@code limit}. */
    public static List<ReplyItem> replies(Timeline timeline, Segment segment, int limit) {
        List<ReplyItem> found = new ArrayList<>();
        List<ReplyItem> all = timeline.replies();
        for (int i = firstReply(timeline, segment.index()); i < all.size() && found.size() < limit
                && segment.direction() == Direction.SERVER; i++) {
            if (all.get(i).reply().origins().getFirst().segment() > segment.index()) {
                break;
            }
            found.add(all.get(i));
        }
        return found;
    }
}
