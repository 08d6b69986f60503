package mailseam.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.CompletableFuture;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import org.jspecify.annotations.Nullable;

/** A run as a client: connects and lets a conversation begin. All of its state belongs to one event loop's thread. */
final class ClientRun implements Running {
    private final RunRequest request;
    private final Transport transport;
    private final EventLoop loop;
    private final EventLog log;
    private final Connector connector;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private @Nullable Conversation conversation;

    ClientRun(RunRequest request, Transport transport, EventLoop loop, EventLog log) {
        this.request = request;
        this.transport = transport;
        this.loop = loop;
        this.log = log;
        this.connector = new Connector(request.server(), request.connect(), this::bootstrap, loop, log,
                outcome::complete);
    }

    /** Begins. */
    void start(Resolver resolver) {
        loop.execute(() -> log.began(Happening.CONNECTING, request.server().toString()));
        connector.start(resolver);
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
            connector.stop();
        }
    }

    private Bootstrap bootstrap() {
        Bootstrap bootstrap = Sockets.prepare(new Bootstrap(), loop, transport)
                .handler(new ConnectionHandler(this::converse));
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
}
