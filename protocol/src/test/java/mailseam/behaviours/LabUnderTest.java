package mailseam.behaviours;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServer;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Running;
import mailseam.wire.Wire;

/** A lab server with one thread of its own, which can be held up: a connection whose acceptance takes long does it. */
final class LabUnderTest implements Server, AutoCloseable {
    private static final CountDownLatch NONE = new CountDownLatch(0);

    private final Wire wire = new Wire(1);
    private final AtomicReference<CountDownLatch> barrier = new AtomicReference<>(NONE);
    private final Listening server;

    LabUnderTest(LabProfile profile) throws IOException {
        server = LabServer.start(wire, new Endpoint("127.0.0.1", 0), profile, this::accepted);
    }

    private Consumer<TimelineEvent> accepted(Endpoint peer, Running running) {
        try {
            barrier.get().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return _ -> {};
    }

    @Override
    public Endpoint at() {
        return server.at();
    }

    @Override
    public Closeable hold() throws IOException {
        CountDownLatch latch = new CountDownLatch(1);
        barrier.set(latch);
        Socket first = new Socket(at().host(), at().port());
        return () -> {
            barrier.set(NONE);
            latch.countDown();
            first.close();
        };
    }

    @Override
    public void close() {
        server.close();
        wire.close();
    }
}
