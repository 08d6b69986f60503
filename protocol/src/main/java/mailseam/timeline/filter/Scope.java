package mailseam.timeline.filter;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Reply;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * A timeline in which a filter looks for its events, as long as that is wanted.
 *
 * @param wanted whether to go on
 * @param meter  is told how far the work is
 * @param lines  counts the lines that a regular expression went back over too often
 */
record Scope(Timeline timeline, BooleanSupplier wanted, Meter meter, AtomicInteger lines) {
    private static final int AT_ONCE = 4_096;
    private static final int MOST_LINES = 100;

    /** Says that the answer is no longer wanted, or not to be had. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("ended", null, false, false);
        }
    }

    /** Goes on if that is still wanted. */
    void check() {
        if (!wanted.getAsBoolean()) {
            throw new Ended();
        }
    }

    Scope(Timeline timeline, BooleanSupplier wanted, Meter meter) {
        this(timeline, wanted, meter, new AtomicInteger());
    }

    /** A regular expression went back over a line again and again; that may happen now and then. */
    void tooOften() {
        if (lines.incrementAndGet() > MOST_LINES) {
            throw new Ended();
        }
    }

    <T> void each(List<T> items, ObjIntConsumer<T> what) {
        for (int i = 0; i < items.size(); i++) {
            if (i % AT_ONCE == 0) {
                check();
            }
            what.accept(items.get(i), i);
        }
    }

    /** Commands, the replies to them, and the segments that carry the commands. */
    void commands(Predicate<ClientUnit> test, Matches found) {
        each(timeline.commands(), (item, index) -> {
            if (test.test(item.unit())) {
                found.addCommand(index);
                found.addCarriers(item.unit().origins());
                if (item.reply() >= 0) {
                    found.addReply(item.reply());
                }
            }
        });
    }

    /** Replies, the commands that they answer, and the segments that carry the replies. */
    void replies(Predicate<Reply> test, Matches found) {
        each(timeline.replies(), (item, index) -> {
            if (test.test(item.reply())) {
                found.addReply(index);
                found.addCarriers(item.reply().origins());
                if (item.command() >= 0) {
                    found.addCommand(item.command());
                }
            }
        });
    }

    /** Segments, and the commands and replies that they carry an octet of. */
    void segments(Predicate<Segment> test, Matches found) {
        each(timeline.segments(), (segment, index) -> {
            if (test.test(segment)) {
                found.addSegment(index);
            }
        });
        carried(found);
    }

    /** The commands and replies of which the segments that were found carry an octet. */
    void carried(Matches found) {
        each(timeline.commands(), (CommandItem item, int index) -> {
            if (found.carried(item.unit().origins())) {
                found.addCommand(index);
            }
        });
        each(timeline.replies(), (ReplyItem item, int index) -> {
            if (found.carried(item.reply().origins())) {
                found.addReply(index);
            }
        });
    }
}
