package mailseam.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import mailseam.play.Box;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineEvent;

/** A relay to a server, and all that it told of its first connection. */
final class RelayTrial implements RelayEvents, AutoCloseable {
    final List<TimelineEvent> client = new CopyOnWriteArrayList<>();
    final List<TimelineEvent> server = new CopyOnWriteArrayList<>();
    final CompletableFuture<Running> running = new CompletableFuture<>();
    private final Listening relay;

    RelayTrial(Wire wire, Endpoint to) throws IOException {
        this(wire, to, new Passing.Unchanged());
    }

    RelayTrial(Wire wire, Endpoint to, Supplier<Box> box) throws IOException {
        this(wire, to, new Passing.Through(box, new Gate.Wire()));
    }

    RelayTrial(Wire wire, Endpoint to, Passing passing) throws IOException {
        relay = wire.relay(new RelayRequest(new Endpoint("127.0.0.1", 0), to, passing, Duration.ofSeconds(5),
                (_, started) -> {
                    running.complete(started);
                    return this;
                }));
    }

    Endpoint at() {
        return relay.at();
    }

    /** A client's connection to it, whose reads give up after 10 seconds. */
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getByName(relay.at().host()), relay.at().port());
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
        return socket;
    }

    Outcome outcome() throws InterruptedException, ExecutionException, TimeoutException {
        return running.get(10, TimeUnit.SECONDS).outcome().get(20, TimeUnit.SECONDS);
    }

    String end() throws InterruptedException, ExecutionException, TimeoutException {
        return outcome().name();
    }

    /** All octets that a side was read to have sent, one character each. */
    String read(Direction side) {
        StringBuilder text = new StringBuilder();
        events(side).stream().filter(TimelineEvent.Read.class::isInstance).map(TimelineEvent.Read.class::cast)
                .filter(read -> read.direction() == side).forEach(read -> text.append(read.octets().latin1()));
        return text.toString();
    }

    /** The segments that were sent to a side, one character for each octet. */
    List<String> wrote(Direction side) {
        return events(side).stream().filter(TimelineEvent.Wrote.class::isInstance).map(TimelineEvent.Wrote.class::cast)
                .map(wrote -> wrote.octets().latin1()).toList();
    }

    List<Happening> happenings(Direction side) {
        return events(side).stream().filter(TimelineEvent.Happened.class::isInstance)
                .map(event -> ((TimelineEvent.Happened) event).what()).toList();
    }

    private List<TimelineEvent> events(Direction side) {
        return side == Direction.CLIENT ? client : server;
    }

    @Override
    public void clientSide(TimelineEvent event) {
        client.add(event);
    }

    @Override
    public void serverSide(TimelineEvent event) {
        server.add(event);
    }

    @Override
    public void close() {
        relay.close();
    }
}
