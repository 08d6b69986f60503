package mailseam.timeline.derived;

import java.util.List;
import java.util.Optional;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.Origin;
import mailseam.smtp.ReplyTimeout;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * Who waited for whom before each segment. The client waits while a reply is owed, the server while none is; what is owed is known from
 * the units and replies that were complete by then.
 */
public final class Pauses {
    /** So many replies that nothing asked for are looked past for the last one that answers something. */
    private static final int LOOKED_PAST = 64;
    private static final int GREETING = -2;
    private static final int NOTHING = -1;

    private final Timeline timeline;
    private final ConnectionFacts connection;
    private final Optional<TlsSpan> tls;

    Pauses(Timeline timeline, ConnectionFacts connection, Optional<TlsSpan> tls) {
        this.timeline = timeline;
        this.connection = connection;
        this.tls = tls;
    }

    /** The time before a segment, or, for the count of segments, between the last one and the last thing that happened. */
    public Pause before(int segment) {
        List<Segment> segments = timeline.segments();
        long from = segment == 0 ? Math.min(connection.opened(), to(segment)) : segments.get(segment - 1).nanos();
        long to = Math.max(from, to(segment));
        if (tls.isPresent() && segment > tls.get().first()) {
            return new Pause(segment, from, to, from, Optional.empty(), -1, Optional.empty());
        }
        int commands = Carriers.firstCommand(timeline, segment);
        int replies = Carriers.firstReply(timeline, segment);
        int owed = owed(commands, replies, segment);
        if (owed == GREETING) {
            return new Pause(segment, from, to, connection.opened(), Optional.of(Direction.CLIENT), -1,
                    Optional.of(ReplyTimeout.GREETING));
        }
        if (owed >= 0) {
            ClientUnit unit = timeline.commands().get(owed).unit();
            long since = Math.max(unit.origins().getLast().nanos(), lastReply(replies));
            return new Pause(segment, from, to, Math.min(since, from), Optional.of(Direction.CLIENT), owed,
                    Latency.least(unit));
        }
        return ofServer(segment, commands, from, to);
    }

    private long to(int segment) {
        if (segment < timeline.segments().size()) {
            return timeline.segments().get(segment).nanos();
        }
        return timeline.moments().isEmpty() ? 0 : timeline.moments().getLast().nanos();
    }

    /** The command whose reply is owed when so many commands and replies are complete. */
    private int owed(int commands, int replies, int segment) {
        List<ReplyItem> all = timeline.replies();
        boolean begun = replies < all.size() && all.get(replies).reply().origins().getFirst().segment() < segment;
        if (begun) {
            int command = all.get(replies).command();
            return command >= 0 ? command : replies == 0 ? GREETING : NOTHING;
        }
        if (replies == 0 && (all.isEmpty() || all.getFirst().command() < 0)) {
            return GREETING;
        }
        int next = replies < all.size() && all.get(replies).command() >= 0 ? all.get(replies).command()
                : behindLastAnswered(replies);
        return next < commands ? next : NOTHING;
    }

    private int behindLastAnswered(int replies) {
        List<CommandItem> all = timeline.commands();
        for (int i = replies - 1; i >= Math.max(0, replies - LOOKED_PAST); i--) {
            int command = timeline.replies().get(i).command();
            if (command >= 0) {
                boolean hasChunk = command + 1 < all.size() && all.get(command + 1).unit() instanceof Chunk;
                return command + (hasChunk ? 2 : 1);
            }
        }
        return 0;
    }

    private long lastReply(int replies) {
        return replies == 0 ? Long.MIN_VALUE : timeline.replies().get(replies - 1).reply().lastNanos();
    }

    private Pause ofServer(int segment, int commands, long from, long to) {
        List<CommandItem> all = timeline.commands();
        boolean begun = commands < all.size() && first(all.get(commands)).segment() < segment;
        ClientUnit unit = begun ? all.get(commands).unit() : null;
        boolean blocked = (unit instanceof MailData || unit instanceof Chunk)
                && connection.hadNoRoom(Direction.SERVER, from, to);
        return new Pause(segment, from, to, from, Optional.of(blocked ? Direction.CLIENT : Direction.SERVER),
                begun ? commands : NOTHING,
                Optional.of(blocked ? ReplyTimeout.DATA_BLOCK : ReplyTimeout.NEXT_COMMAND));
    }

    private static Origin first(CommandItem item) {
        return item.unit().origins().getFirst();
    }
}
