package mailseam.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.form.Exporters;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/**
 * Prints how long each form takes to write a timeline of 100,000 segments, how large it is, and how much of the heap is in use at most,
 * beyond the timeline, whenever a mebibyte has been written.
 *
 * <p>{@code mvn -q -pl protocol -Dbench=mailseam.bench.ExportBenchmark test-compile exec:exec} runs it.
 */
public final class ExportBenchmark {
    private static final int PAIRS = 50_000;
    private static final int ROUNDS = 3;
    private static final int MEBIBYTE = 1 << 20;

    private ExportBenchmark() {
    }

    /** Runs all forms; the endings of some may be given. */
    public static void main(String[] args) throws IOException {
        Report report = new Report("A hundred thousand", "192.0.2.1:25", timeline(),
                Optional.of(new Outcome.Completed()),
                "1.0");
        for (Exporter form : Exporters.all()) {
            for (int round = 0; round < ROUNDS
                    && (args.length == 0 || List.of(args).contains(form.ending())); round++) {
                Counter out = new Counter(used(true));
                long start = System.nanoTime();
                form.write(report, out);
                System.out.printf(Locale.ROOT, "%-6s %6.2f s  %8.1f MB written  %6.1f MB of the heap besides%n",
                        form.ending(), (System.nanoTime() - start) / 1e9, out.octets / 1e6, out.most / 1e6);
            }
        }
    }

    private static Timeline timeline() {
        TimelineBuilder builder = new TimelineBuilder(Instant.parse("2026-01-02T03:04:05Z"));
        builder.accept(new TimelineEvent.Read(0, Direction.SERVER, Octets.latin1("220 mx.example.org ESMTP\r\n")));
        for (int i = 0; i < PAIRS; i++) {
            long nanos = 1_000_000L * (i + 1);
            builder.accept(new TimelineEvent.Wrote(nanos, Direction.CLIENT,
                    Octets.latin1("RCPT TO:<user" + i + "@example.org>\r\n"), i, List.of()));
            builder.accept(new TimelineEvent.Confirmed(nanos + 100, 2 * i + 1, new KernelWord(1, 0, 1460, 10, 1, 250)));
            builder.accept(new TimelineEvent.Read(nanos + 500_000, Direction.SERVER,
                    Octets.latin1("250 2.1.5 Recipient ok\r\n")));
        }
        builder.end();
        return builder.snapshot();
    }

    private static long used(boolean collected) {
        if (collected) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class Counter extends OutputStream {
        private final long before;
        private long octets;
        private long most;

        Counter(long before) {
            this.before = before;
        }

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] array, int from, int length) {
            if ((octets + length) / (8 * MEBIBYTE) > octets / (8 * MEBIBYTE)) {
                most = Math.max(most, used(true) - before);
            }
            octets += length;
        }
    }
}
