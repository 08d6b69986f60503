package mailseam.peers;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.ConnectionListener;
import mailseam.wire.Endpoint;
import mailseam.wire.Running;
import org.jspecify.annotations.Nullable;

/** Keeps the timelines of a server's connections. */
final class Deliveries implements ConnectionListener {
    private static final long LONGEST_SECONDS = 30;

    private final BlockingQueue<Timeline> over = new LinkedBlockingQueue<>();

    @Override
    public Consumer<TimelineEvent> accepted(Endpoint peer, Running running) {
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        running.outcome().thenRun(() -> {
            builder.end();
            over.add(builder.snapshot());
        });
        return builder::accept;
    }

    /** The timeline of the next connection that is over; null if none is in time. */
    @Nullable
    Timeline next() throws InterruptedException {
        return over.poll(LONGEST_SECONDS, SECONDS);
    }

    /** How many messages the server took on a connection. */
    static long messages(Timeline timeline) {
        return timeline.commands().stream().filter(Deliveries::endsMessage)
                .filter(item -> item.reply() >= 0 && timeline.replies().get(item.reply()).reply().code() == 250)
                .count();
    }

    private static boolean endsMessage(CommandItem item) {
        ClientUnit unit = item.unit();
        return unit instanceof MailData
                || unit instanceof Command command && command.line().latin1().matches("(?i)BDAT [0-9]+ LAST\\s*");
    }
}
