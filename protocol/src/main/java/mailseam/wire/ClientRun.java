package mailseam.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A run as a client: finds the addresses, tries one behind the other until a connection stands, and lets a conversation begin
 * there. All of its state belongs to one event loop's thread.
 */
final class ClientRun implements Running {
    private final RunRequest request;
    private final Transport transport;
    private final EventLoop loop;
    private final EventLog log;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Deque<InetAddress> untried = new ArrayDeque<>();
    private final long deadline;
    private @Nullable Channel attempt;
    private @Nullable Conversation conversation;

    ClientRun(RunRequest request, Transport transport, EventLoop loop, EventLog log) {
        this.request = request;
        this.transport = transport;
        this.loop = loop;
        this.log = log;
        this.deadline = log.nanos() + request.connect().toNanos();
    }

    /** Begins; names are looked up on a thread of their own, since that may block. */
    void start(Resolver resolver) {
        loop.execute(() -> log.began(Happening.CONNECTING, request.server().toString()));
        if (NetUtil.isValidIpV4Address(request.server().host())) {
            resolve(resolver);
        } else {
            Thread.ofVirtual().name("resolve " + request.server().host()).start(() -> resolve(resolver));
        }
    }

    @Override
    public CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    @Override
    public void stop() {
        loop.execute(this::stopNow);
    }

    private void stopNow() {
        if (conversation != null) {
            conversation.stopNow();
        } else if (!outcome.isDone()) {
            log.happened(Happening.STOPPED, "");
            outcome.complete(Failures.stopped());
            if (attempt != null) {
                attempt.close();
            }
        }
    }

    private void resolve(Resolver resolver) {
        try {
            List<InetAddress> addresses = resolver.addresses(request.server().host());
            hand(() -> {
                untried.addAll(addresses);
                connect(untried.remove());
            });
        } catch (UnknownHostException unknown) {
            hand(() -> fail(Failures.notResolved(request.server().host())));
        }
    }

    /** A look-up may outlast the run and its event loop; what it finds then is of no use to anybody. */
    private void hand(Runnable result) {
        try {
            loop.execute(result);
        } catch (RejectedExecutionException _) {
            outcome.complete(Failures.stopped());
        }
    }

    private void connect(InetAddress address) {
        if (outcome.isDone()) {
            return;
        }
        Duration patience = share();
        InetSocketAddress to = new InetSocketAddress(address, request.server().port());
        ChannelFuture connecting = bootstrap(patience).connect(to);
        attempt = connecting.channel();
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                failed(to, done.cause(), patience);
            }
        });
    }

    /** What is left of the time, in equal parts for all addresses that are left. */
    private Duration share() {
        long nanos = Math.max(1, (deadline - log.nanos()) / (untried.size() + 1));
        return Duration.ofMillis(Math.clamp(nanos / 1_000_000, 1, Integer.MAX_VALUE));
    }

    private Bootstrap bootstrap(Duration patience) {
        Bootstrap bootstrap = Sockets.prepare(new Bootstrap(), loop, transport)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) patience.toMillis())
                .handler(new ConversationHandler(this::converse));
        if (request.mss().isPresent() && transport.knowsSegments()) {
            bootstrap.option(Transport.TCP_MAXSEG, request.mss().getAsInt());
        }
        return bootstrap;
    }

    private Conversation converse(DuplexChannel connection) {
        Conversation begun = new Conversation(connection, Direction.CLIENT, request.player().get(),
                transport.kernel(connection), request.gate(), log, outcome);
        conversation = begun;
        return begun;
    }

    private void failed(InetSocketAddress to, Throwable cause, Duration patience) {
        if (outcome.isDone()) {
            return;
        }
        InetAddress next = untried.poll();
        if (next == null) {
            if (Failures.isReset(cause)) {
                // It stood, for so short a time that the system never told so.
                log.reset(Direction.SERVER, Failures.text(cause));
            }
            fail(Failures.notConnected(request.server(), cause, patience));
        } else {
            log.happened(Happening.FAILED, Failures.text(cause));
            log.happened(Happening.CONNECTING, new Endpoint(next.getHostAddress(), to.getPort()).toString());
            connect(next);
        }
    }

    private void fail(Outcome why) {
        if (!outcome.isDone()) {
            log.happened(Happening.FAILED, why.message());
            outcome.complete(why);
        }
    }
}
