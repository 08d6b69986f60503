package mailseam.app.timeline;

import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

import org.jspecify.annotations.Nullable;

/** Commands and replies as events, and which belongs to which. */
public final class Pairs {
    private Pairs() {
    }

    public static Event event(CommandItem command) {
        return new Event(EventKind.COMMAND, command.index(), command.unit().origins().getLast().nanos());
    }

    public static Event event(ReplyItem reply) {
        return new Event(EventKind.REPLY, reply.index(), reply.reply().lastNanos());
    }

    /** The other half of a pair, or null. */
    public static @Nullable Event of(Timeline timeline, Event event) {
        return switch (event.kind()) {
            case COMMAND -> {
                int reply = timeline.commands().get(event.index()).reply();
                yield reply < 0 ? null : event(timeline.replies().get(reply));
            }
            case REPLY -> {
                int command = timeline.replies().get(event.index()).command();
                yield command < 0 ? null : event(timeline.commands().get(command));
            }
            case SEGMENT, MOMENT -> null;
        };
    }
}
