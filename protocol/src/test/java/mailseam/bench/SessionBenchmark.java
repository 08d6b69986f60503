package mailseam.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mailseam.peers.Peer;
import mailseam.play.ClientPlayer;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.RunRequest;
import mailseam.wire.Wire;

/**
 * Prints how many sessions a second Postfix's smtp-sink gets from Postfix's smtp-source and from this engine, by turns: as many
 * messages of the same size, one a connection, over as many connections at a time, each command behind the reply to the one
 * before. The engine does it with the gate {@code wire} and has every segment confirmed by the kernel.
 *
 * <p>{@code mvn -q -pl protocol -Dbench=mailseam.bench.SessionBenchmark test-compile exec:exec} runs it.
 */
public final class SessionBenchmark {
    private static final int CONNECTIONS = 20;
    private static final int WARM_UP = 30_000;
    private static final int MESSAGES = 5_000;
    private static final int ROUNDS = 7;
    private static final int MESSAGE_OCTETS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SEGMENTS_PER_SESSION = 6;

    private final Wire wire;
    private final InetSocketAddress sink;
    private final Plan plan;

    private SessionBenchmark(Wire wire, InetSocketAddress sink) throws PlanException {
        this.wire = wire;
        this.sink = sink;
        this.plan = plan();
    }

    /** Runs all rounds. */
    public static void main(String[] args) throws Exception {
        try (Peer sink = Peer.sink(); Wire wire = new Wire(1)) {
            SessionBenchmark benchmark = new SessionBenchmark(wire, sink.address());
            benchmark.engine(WARM_UP);
            double[] source = new double[ROUNDS];
            double[] engine = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                source[round] = benchmark.source();
                engine[round] = benchmark.engine(MESSAGES);
            }
            System.out.printf(Locale.ROOT,
                    "sessions a second, median and best: smtp-source %.0f %.0f, this engine %.0f %.0f%n",
                    median(source), max(source), median(engine), max(engine));
        }
    }

    private static Plan plan() throws PlanException {
        String text = """
                mailseam 1

                S: 220
                C: HELO client.example.org
                S: 250
                C: MAIL FROM:<alice@example.org>
                S: 250
                C: RCPT TO:<bob@example.org>
                S: 250
                C: DATA
                S: 354
                """ + ("C: " + "X".repeat(78) + "\n").repeat(MESSAGE_OCTETS / 80) + """
                C: .
                S: 250
                C: QUIT
                S: 221
                """;
        SessionFile file = SessionFile.read(Octets.utf8(text));
        return Planner.plan(file.session(),
                new PlanOptions(Direction.CLIENT, file.session().header().segmentation(), 1448,
                        Map.of(), _ -> Optional.empty(), name -> {
                            throw new IOException(name);
                        }));
    }

    private double source() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("smtp-source", "-s", Integer.toString(CONNECTIONS), "-m",
                Integer.toString(MESSAGES), "-l", Integer.toString(MESSAGE_OCTETS), "-f", "alice@example.org", "-t",
                "bob@example.org", sink.getHostString() + ":" + sink.getPort()).inheritIO().start();
        int status = process.waitFor();
        return report("smtp-source", MESSAGES, System.nanoTime() - start, "status " + status);
    }

    private double engine(int messages) throws InterruptedException {
        Round round = new Round(messages);
        long start = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            round.next();
        }
        boolean over = round.left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return report("this engine", messages, System.nanoTime() - start,
                "%d as expected, %d of %d segments confirmed%s".formatted(round.good.get(), round.confirmed.get(),
                        messages * SEGMENTS_PER_SESSION, over ? "" : ", not finished"));
    }

    private static double report(String who, int messages, long nanos, String more) {
        double each = messages * 1e9 / nanos;
        System.out.printf(Locale.ROOT, "%-12s %6d sessions in %6.3f s: %8.0f a second (%s)%n", who, messages,
                nanos / 1e9, each,
                more);
        return each;
    }

    private static double median(double[] figures) {
        return Arrays.stream(figures).sorted().toArray()[figures.length / 2];
    }

    private static double max(double[] figures) {
        return Arrays.stream(figures).max().orElseThrow();
    }

    /** So many sessions, each begun when one before has ended. */
    private final class Round {
        private final AtomicInteger unstarted;
        private final CountDownLatch left;
        private final AtomicInteger good = new AtomicInteger();
        private final AtomicInteger confirmed = new AtomicInteger();

        Round(int messages) {
            unstarted = new AtomicInteger(messages);
            left = new CountDownLatch(messages);
        }

        void next() {
            if (unstarted.getAndDecrement() > 0) {
                wire.run(new RunRequest(new Endpoint(sink.getHostString(), sink.getPort()),
                        () -> new ClientPlayer(plan, PATIENCE), new Gate.Wire(), OptionalInt.empty(), PATIENCE,
                        this::take))
                        .outcome().thenAccept(this::ended);
            }
        }

        private void ended(Outcome outcome) {
            good.addAndGet(outcome.verdict() == Outcome.Verdict.AS_EXPECTED ? 1 : 0);
            left.countDown();
            next();
        }

        private void take(TimelineEvent event) {
            if (event instanceof TimelineEvent.Confirmed word && word.word().packets() == 1) {
                confirmed.incrementAndGet();
            }
        }
    }
}
