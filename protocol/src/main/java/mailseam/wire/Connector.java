package mailseam.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of a server and tries one behind the other until a connection stands. All of its state belongs to one
 * event loop's thread.
 */
final class Connector {
    private final Endpoint server;
    private final Supplier<Bootstrap> bootstraps;
    private final EventLoop loop;
    private final EventLog log;
    private final Consumer<Outcome> failed;
    private final Deque<InetAddress> untried = new ArrayDeque<>();
    private final long deadline;
    private @Nullable Channel attempt;
    private boolean over;

    /**
     * The time to connect begins now.
     *
     * @param bootstraps gives one for each attempt, whose handler sees the connection stand
     * @param failed     is told why there is no connection, once, after the last attempt
     */
    Connector(Endpoint server, Duration patience, Supplier<Bootstrap> bootstraps, EventLoop loop, EventLog log,
            Consumer<Outcome> failed) {
        this.server = server;
        this.bootstraps = bootstraps;
        this.loop = loop;
        this.log = log;
        this.failed = failed;
        this.deadline = log.nanos() + patience.toNanos();
    }

    /** Begins; names are looked up on a thread of their own, since that may block. */
    void start(Resolver resolver) {
        if (NetUtil.isValidIpV4Address(server.host())) {
            resolve(resolver);
        } else {
            Thread.ofVirtual().name("resolve " + server.host()).start(() -> resolve(resolver));
        }
    }

    /** Gives up, on the event loop; nobody is told. A connection that stands already is no longer the connector's. */
    void stop() {
        over = true;
        if (attempt != null && !attempt.isActive()) {
            attempt.close();
        }
    }

    private void resolve(Resolver resolver) {
        try {
            List<InetAddress> addresses = resolver.addresses(server.host());
            hand(() -> {
                untried.addAll(addresses);
                connect(untried.remove());
            });
        } catch (UnknownHostException unknown) {
            hand(() -> fail(Failures.notResolved(server.host())));
        }
    }

    /** A look-up may outlast its event loop; what it finds then is of no use to anybody. */
    private void hand(Runnable result) {
        try {
            loop.execute(result);
        } catch (RejectedExecutionException _) {
            failed.accept(Failures.stopped());
        }
    }

    private void connect(InetAddress address) {
        if (over) {
            return;
        }
        Duration patience = share();
        InetSocketAddress to = new InetSocketAddress(address, server.port());
        ChannelFuture connecting = bootstraps.get()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) patience.toMillis()).connect(to);
        attempt = connecting.channel();
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                missed(to, done.cause(), patience);
            }
        });
    }

    /** What is left of the time, in equal parts for all addresses that are left. */
    private Duration share() {
        long nanos = Math.max(1, (deadline - log.nanos()) / (untried.size() + 1));
        return Duration.ofMillis(Math.clamp(nanos / 1_000_000, 1, Integer.MAX_VALUE));
    }

    private void missed(InetSocketAddress to, Throwable cause, Duration patience) {
        if (over) {
            return;
        }
        InetAddress next = untried.poll();
        if (next == null) {
            if (Failures.isReset(cause)) {
                // It stood, for so short a time that the system never told so.
                log.reset(Direction.SERVER, Failures.text(cause));
            }
            fail(Failures.notConnected(server, cause, patience));
        } else {
            log.happened(Happening.FAILED, Failures.text(cause));
            log.happened(Happening.CONNECTING, new Endpoint(next.getHostAddress(), to.getPort()).toString());
            // As a task, for the reason why servers accept on another thread: see Sockets.
            hand(() -> connect(next));
        }
    }

    private void fail(Outcome why) {
        if (!over) {
            over = true;
            log.happened(Happening.FAILED, why.message());
            failed.accept(why);
        }
    }
}
