package mailseam.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Makes connections and accepts them. Owns the event loop threads; close it when done. */
public final class Wire implements AutoCloseable {
    private static final long QUIET_SECONDS = 5;

    private final Transport transport;
    private final LongSupplier clock;
    private final Resolver resolver;
    private final EventLoopGroup loops;
    private final EventLoopGroup accepting;
    private final OpenRuns runs = new OpenRuns();

    /** With a number of event loop threads, at least 1: epoll on Linux, NIO elsewhere. */
    public Wire(int threads) {
        this(threads, Transport.best(), System::nanoTime, Resolver.SYSTEM);
    }

    /** With a transport, a clock in nanoseconds and a resolver of the caller's. */
    Wire(int threads, Transport transport, LongSupplier clock, Resolver resolver) {
        this.transport = transport;
        this.clock = clock;
        this.resolver = resolver;
        this.loops = loops(threads, "wire", transport);
        this.accepting = loops(1, "wire-accept", transport);
    }

    private static EventLoopGroup loops(int threads, String name, Transport transport) {
        return new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory(name, true), transport.handlers());
    }

    /** Whether the kernel can be asked about segments here. Without its word every segment stays planned. */
    public boolean confirmsSegments() {
        return transport.knowsSegments();
    }

    /** Starts a run as a client; what goes wrong is its outcome. */
    public Running run(RunRequest request) {
        ClientRun run = new ClientRun(request, transport, loops.next(), new EventLog(clock, request.events()));
        run.start(resolver);
        return runs.keep(run);
    }

    /**
     * Starts to listen.
     *
     * @throws IOException if that is not possible; the message says why and what to do
     */
    public Listening listen(ServeRequest request) throws IOException {
        return server(request.listen(), Sockets.prepare(new ServerBootstrap(), accepting, loops, transport),
                new Serving(request, transport, clock));
    }

    /**
     * Starts to relay connections to a server.
     *
     * @throws IOException if it cannot listen; the message says why and what to do
     */
    public Listening relay(RelayRequest request) throws IOException {
        return server(request.listen(),
                Sockets.prepare(new ServerBootstrap(), accepting, loops, transport).childOption(ChannelOption.AUTO_READ,
                        false),
                new Relaying(request, transport, clock, resolver));
    }

    private Server server(Endpoint listen, ServerBootstrap bootstrap, Server.Reception reception) throws IOException {
        try {
            InetSocketAddress at = new InetSocketAddress(resolver.addresses(listen.host()).getFirst(), listen.port());
            return new Server(listen, at, bootstrap, reception);
        } catch (UnknownHostException unknown) {
            throw Failures.notListening(listen, unknown);
        }
    }

    /** Stops every run, waits until they are gone, and ends the threads. Not to be called on one of them. */
    @Override
    public void close() {
        runs.close();
        for (EventLoopGroup group : List.of(accepting, loops)) {
            group.shutdownGracefully(0, QUIET_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
        }
    }
}
