package mailseam.app.lab;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import mailseam.app.timeline.ShownLine;
import mailseam.lab.proxy.ProxyEvents;
import mailseam.lab.proxy.ProxyResult;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.timeline.TimelineLimits;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one conversation. Its event loop writes, any thread reads; the lock is held for microseconds, since a picture of a
 * growing timeline shares all but its newest part.
 */
public final class ConversationLog implements ProxyEvents {
    /** While a conversation goes on: 16 MiB of each direction and 200,000 items. */
    private static final TimelineLimits LIMITS = new TimelineLimits(16L << 20, 200_000);

    private final String who;
    private final Instant start;
    private final LongConsumer grown;
    private @Nullable TimelineBuilder client;
    private @Nullable TimelineBuilder server;
    private @Nullable ProxyResult result;
    private ConversationSummary summary = ConversationSummary.NOTHING;
    private long octets;
    private long version;

    /**
     * A conversation that begins.
     *
     * @param who   the client's address, or what is played
     * @param grown is told, behind each change, by how many octets more are kept
     */
    ConversationLog(String who, Instant start, LongConsumer grown) {
        this.who = who;
        this.start = start;
        this.grown = grown;
        client = new TimelineBuilder(start, LIMITS);
    }

    /** The client's address, or what is played. */
    public String who() {
        return who;
    }

    /** When it began. */
    public Instant start() {
        return start;
    }

    @Override
    public void clientSide(TimelineEvent event) {
        grown.accept(taken(Side.CLIENT, event));
    }

    @Override
    public void serverSide(TimelineEvent event) {
        grown.accept(taken(Side.SERVER, event));
    }

    private synchronized long taken(Side side, TimelineEvent event) {
        if (client == null || result != null) {
            return 0;
        }
        if (side == Side.CLIENT) {
            client.accept(event);
            summary = summaryOf(client.timeline(), Optional.empty());
        } else {
            server = server == null ? new TimelineBuilder(start, LIMITS) : server;
            server.accept(event);
        }
        version++;
        long more = switch (event) {
            case TimelineEvent.Wrote wrote -> wrote.octets().length();
            case TimelineEvent.Read read -> read.octets().length();
            case TimelineEvent.Captured _,TimelineEvent.Confirmed _,TimelineEvent.Happened _,TimelineEvent.Recorded _,TimelineEvent.Sighted _,TimelineEvent.Continued _,TimelineEvent.Missed _,TimelineEvent.Noted _,TimelineEvent.Encrypted _ ->
                    0;
        };
        octets += more;
        return more;
    }

    /** It is over, and nobody else has its timeline. */
    public void over(Outcome outcome) {
        Optional<Timeline> whole = ended();
        whole.ifPresent(timeline -> over(new ProxyResult(outcome, timeline, Optional.empty())));
    }

    private synchronized Optional<Timeline> ended() {
        if (client == null) {
            return Optional.empty();
        }
        client.end();
        return Optional.of(client.snapshot());
    }

    /** It is over; from here on its timelines are those of the result. */
    public void over(ProxyResult whole) {
        grown.accept(finished(whole));
    }

    private synchronized long finished(ProxyResult whole) {
        if (client == null) {
            return 0;
        }
        result = whole;
        version++;
        summary = summaryOf(whole.client(), Optional.of(whole.outcome()));
        long before = octets;
        octets = kept(whole.client()) + whole.server().map(ConversationLog::kept).orElse(0L);
        return octets - before;
    }

    private static long kept(Timeline timeline) {
        return timeline.stream(Direction.CLIENT).length() + timeline.stream(Direction.SERVER).length();
    }

    /** Lets all that was said go; gives how many octets that were. */
    synchronized long forget() {
        long kept = octets;
        octets = 0;
        client = null;
        server = null;
        result = null;
        return kept;
    }

    /** What a list says of it. */
    public synchronized ConversationSummary summary() {
        return summary;
    }

    /** Counts its changes. */
    synchronized long version() {
        return version;
    }

    /** Whether it is over. */
    synchronized boolean isOver() {
        return result != null;
    }

    /** Whether what the server was sent and said is known apart. */
    synchronized boolean isTwoSided() {
        return result == null ? server != null : result.server().isPresent();
    }

    /** Its timeline on a side, as it is now; empty where nothing stands between, and when it was forgotten. */
    public synchronized Optional<Timeline> timeline(Side side) {
        if (result != null) {
            return side == Side.CLIENT ? Optional.of(result.client()) : result.server();
        }
        return Optional.ofNullable(side == Side.CLIENT ? client : server).map(TimelineBuilder::snapshot);
    }

    private static ConversationSummary summaryOf(Timeline timeline, Optional<Outcome> outcome) {
        List<ReplyItem> replies = timeline.replies();
        String last = replies.isEmpty() ? "" : ShownLine.of(replies.getLast().reply().lines().getLast().raw());
        return new ConversationSummary(timeline.commands().size(), last, outcome);
    }
}
