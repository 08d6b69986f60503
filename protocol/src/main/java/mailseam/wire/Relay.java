package mailseam.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DuplexChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Stands between one client and its server: connects to the server, lets octets, FIN and RST pass, and ends both connections. Both
 * belong to one event loop, and so does this; only {@link #stop} and {@link #outcome} are for other threads.
 */
final class Relay implements Running {
    private final Relaying relaying;
    private final EventLoop loop;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Leg client;
    private final EventLog serverLog;
    private final Connector connector;
    /** What a client said that has sent FIN before the server was connected: no more than the kernel had of it. */
    private final List<Octets> early = new ArrayList<>();
    private @Nullable Leg server;
    private @Nullable Middle middle;
    private @Nullable Outcome ending;
    private int open = 1;

    /** Time to connect begins now. */
    Relay(Relaying relaying, DuplexChannel client, EventLog clientLog, EventLog serverLog) {
        this.relaying = relaying;
        this.loop = client.eventLoop();
        this.client = new Leg(client, Direction.CLIENT, clientLog, this);
        this.serverLog = serverLog;
        this.connector = new Connector(relaying.request().to(), relaying.request().connect(), this::bootstrap, loop,
                serverLog,
                this::notConnected);
    }

    /** The client's connection, which is not read until that to the server stands. */
    Leg client() {
        return client;
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
        if (ending == null && !outcome.isDone()) {
            client.log().happened(Happening.STOPPED, "");
            serverLog.happened(Happening.STOPPED, "");
            close(Failures.stopped());
        }
    }

    private Bootstrap bootstrap() {
        return Sockets.prepare(new Bootstrap(), loop, relaying.transport()).option(ChannelOption.AUTO_READ, false)
                .handler(new ConnectionHandler(connection -> new Leg(connection, Direction.SERVER, serverLog, this)));
    }

    /**
     * Without the relay the client would have had its SYN answered with RST, or not at all. RST comes nearest to that: FIN would say
     * that there was a server that closed in order.
     */
    private void notConnected(Outcome why) {
        reset(why);
    }

    /** Asks the kernel about a connection of the relay. */
    Kernel kernel(DuplexChannel connection) {
        return relaying.transport().kernel(connection);
    }

    /** A connection stands. */
    void opened(Leg leg) {
        if (leg == client) {
            leg.log().began(Happening.CONNECTED, leg.address());
            serverLog.happened(Happening.CONNECTING, relaying.request().to().toString());
            connector.start(relaying.resolver());
        } else {
            leg.log().happened(Happening.CONNECTED, leg.address());
            open++;
            server = leg;
            join(leg);
        }
    }

    private void join(Leg leg) {
        Middle begun = switch (relaying.request().passing()) {
            case Passing.Unchanged() -> new Straight(client, leg);
            case Passing.Through through -> new Boxed(client, leg, through, this);
        };
        middle = begun;
        begun.begin(early);
        early.clear();
        if (client.hasPeerClosed()) {
            begun.ended(client);
        }
    }

    /** One read returned octets; behind the end they are only told. */
    void heard(Leg from, Octets octets, ByteBuf buffer) {
        if (middle != null && ending == null) {
            middle.heard(from, octets, buffer);
        } else {
            from.log().read(from.log().nanos(), from.peer(), octets);
            hold(from, octets);
        }
    }

    private void hold(Leg from, Octets octets) {
        if (ending == null) {
            early.add(octets);
        } else {
            from.heardInVain(octets.length());
        }
    }

    /** The peer of a connection sent FIN. */
    void ended(Leg from) {
        if (middle != null && ending == null) {
            middle.ended(from);
        }
    }

    /** The peer of a connection sent RST, or it broke otherwise: the other one is reset. */
    void broken(Leg leg) {
        leg.abandon();
        if (ending == null) {
            reset(new Outcome.Ended(Outcome.Reason.RESET, 0, "The " + leg.peer().word() + " reset the connection."));
        }
    }

    /** A connection is gone. */
    void gone(Leg leg) {
        open--;
        if (!leg.hasEnded() && ending == null) {
            close(new Outcome.Ended(Outcome.Reason.UNEXPECTED_CLOSE, 0,
                    "The connection of the " + leg.peer().word() + " was closed before it was over."));
        }
        if (open == 0) {
            finish(new Outcome.Completed());
            outcome.complete(ending);
        }
    }

    /** Ends both connections with RST. */
    void reset(Outcome why) {
        abort(why);
        client.reset();
        if (server != null) {
            server.reset();
        }
    }

    /** Ends both connections with FIN, so that what was sent arrives. */
    void close(Outcome why) {
        abort(why);
        client.close();
        if (server != null) {
            server.close();
        }
    }

    /** Nothing more is passed on; what was emitted before still goes its way. The first reason counts. */
    void finish(Outcome why) {
        if (ending == null) {
            ending = why;
        }
    }

    private void abort(Outcome why) {
        finish(why);
        connector.stop();
        if (middle != null) {
            middle.stop();
        }
    }
}
