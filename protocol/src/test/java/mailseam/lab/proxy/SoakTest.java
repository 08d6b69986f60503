package mailseam.lab.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServerPlayer;
import mailseam.lab.server.Visit;
import mailseam.play.ClientPlayer;
import mailseam.session.Gate;
import mailseam.session.Plan;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.SessionFile;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunRequest;
import mailseam.wire.ServeRequest;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of conversations through three middleboxes, most of which one side or the other breaks off, leave nothing behind. */
@Tag("peers")
class SoakTest {
    private static final Endpoint ANY = new Endpoint("127.0.0.1", 0);
    private static final List<String> BOXES = List.of("slicer,octets=40", "coalescer,time=1ms", "pix-fixup");
    private static final int ROUNDS = 10;
    private static final int CONNECTIONS = 1_000;
    private static final int AT_A_TIME = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long SPARE_OCTETS = 8_000_000;

    private final Wire clients = new Wire(1);
    private final Wire servers = new Wire(1);
    private final Wire proxies = new Wire(2);
    private final AtomicLong seeds = new AtomicLong();
    private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
    private final BlockingQueue<String> leaks = new LinkedBlockingQueue<>();
    private final Logger detector = Logger.getLogger(ResourceLeakDetector.class.getName());
    private final Handler reports = new Reports();
    private final ResourceLeakDetector.Level level = ResourceLeakDetector.getLevel();

    @BeforeEach
    void watch() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        detector.addHandler(reports);
    }

    @AfterEach
    void close() {
        clients.close();
        servers.close();
        proxies.close();
        detector.removeHandler(reports);
        ResourceLeakDetector.setLevel(level);
    }

    private final class Reports extends Handler {
        @Override
        public void publish(LogRecord record) {
            leaks.add(record.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Plan plan = plan();
        List<Long> used = new ArrayList<>();
        try (Listening server = servers.listen(new ServeRequest(ANY, peer -> new Moody(
                new LabServerPlayer(LabProfile.DEFAULT, new Visit(peer.host(), Clock.systemUTC().instant(), 0)),
                random()), new Gate.Wire(), (_, _) -> _ -> {}));
                Listening proxy = RecordingProxy.start(proxies, setup(server.at()), Clock.systemUTC(), this::count)) {
            round(plan, proxy.at());
            await(() -> counted() == CONNECTIONS && sockets() == 2);
            int threads = threads();
            outcomes.clear();
            long start = System.nanoTime();
            for (int round = 0; round < ROUNDS; round++) {
                round(plan, proxy.at());
                used.add(usedOctets());
            }
            System.out.printf("%d connections through %s in %.1f s: %s%n", ROUNDS * CONNECTIONS, BOXES,
                    (System.nanoTime() - start) / 1e9, new TreeMap<>(outcomes));
            System.out.printf("heap in use behind each round: %s; direct memory of the buffers: %d%n", used, direct());
            // The proxy may take note of the end of a conversation later than its client does.
            await(() -> counted() >= ROUNDS * CONNECTIONS && sockets() == 2);
            assertThat(counted()).isEqualTo(ROUNDS * CONNECTIONS);
            assertThat(outcomes).containsKeys("completed", "reset").doesNotContainKey("fault");
            assertThat(threads()).isEqualTo(threads);
        }
        assertThat(used.getLast()).isLessThan(used.getFirst() + SPARE_OCTETS);
        assertThat(leaks).isEmpty();
    }

    private Random random() {
        return new Random(seeds.incrementAndGet());
    }

    private static ProxySetup setup(Endpoint to) throws SyntaxException {
        List<BoxSetup> boxes = new ArrayList<>();
        for (String box : BOXES) {
            boxes.add(BoxSetup.parse(box));
        }
        return new ProxySetup(ANY, to, boxes, List.of(), new Gate.Wire());
    }

    private ProxyEvents count(Proxied conversation) {
        conversation.result().thenAccept(
                result -> outcomes.computeIfAbsent(result.outcome().name(), _ -> new AtomicInteger())
                        .incrementAndGet());
        return _ -> {};
    }

    private int counted() {
        return outcomes.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private static Plan plan() throws Exception {
        byte[] text = Files.readAllBytes(Path.of("../assets/samples/plain.seam"));
        SessionFile file = SessionFile.read(Octets.wrap(text));
        return Planner.plan(file.session(), new PlanOptions(Direction.CLIENT, file.session().header().segmentation(),
                1448, Map.of(), _ -> Optional.empty(), name -> {
                    throw new IOException(name);
                }));
    }

    /** So many conversations, each begun when one before is over. */
    private void round(Plan plan, Endpoint to) throws InterruptedException {
        AtomicInteger unstarted = new AtomicInteger(CONNECTIONS);
        CountDownLatch unfinished = new CountDownLatch(CONNECTIONS);
        for (int i = 0; i < AT_A_TIME; i++) {
            next(plan, to, unstarted, unfinished);
        }
        assertThat(unfinished.await(120, TimeUnit.SECONDS)).as("all conversations are over").isTrue();
    }

    private void next(Plan plan, Endpoint to, AtomicInteger unstarted, CountDownLatch unfinished) {
        if (unstarted.getAndDecrement() > 0) {
            clients.run(new RunRequest(to, () -> new Moody(new ClientPlayer(plan, PATIENCE), random()), new Gate.Wire(),
                    OptionalInt.empty(), PATIENCE, _ -> {})).outcome().thenAccept(_ -> {
                        unfinished.countDown();
                        next(plan, to, unstarted, unfinished);
                    });
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 200 && !condition.holds(); i++) {
            never.await(50, TimeUnit.MILLISECONDS);
        }
        assertThat(condition.holds()).as("within 10 s").isTrue();
    }

    /** TCP sockets of this process: those of the two that listen, where nothing else is open. */
    private static long sockets() throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    open.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        try (Stream<String> lines = Stream.of("/proc/self/net/tcp", "/proc/self/net/tcp6")
                .flatMap(SoakTest::lines)) {
            return lines.map(line -> line.strip().split("\\s+")).filter(fields -> fields.length > 9)
                    .filter(fields -> open.contains("socket:[" + fields[9] + "]")).count();
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("wire"))
                .count();
    }

    private static long usedOctets() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long direct() {
        return ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric().usedDirectMemory();
    }
}
