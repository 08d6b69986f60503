package mailseam.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.file.CaptureFile;

/**
 * Lists the mail conversations of a capture that it makes, beside {@code cat} of the same file, and {@code tshark} and, where it is
 * installed, {@code tcpflow} on smaller files of the same kind, since they are slow: their speeds are compared, not their times.
 *
 * <p>{@code mvn -q -pl protocol -Dbench=mailseam.bench.CaptureBenchmark test-compile exec:exec} runs it; {@code -Dbench.args=1000}
 * makes the file of 1,000 megabytes instead of 200.
 */
public final class CaptureBenchmark {
    private static final int ROUNDS = 5;
    private static final int PACKETS = 1_000;
    private static final int SMALLER = 10;
    private static final long SEED = 6;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Path folder;

    private CaptureBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Makes the files, measures and removes them. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long megabytes = args.length == 0 ? 200 : Long.parseLong(args[0]);
        Path folder = Files.createTempDirectory("mailseam-bench");
        try {
            new CaptureBenchmark(folder).run(megabytes);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(long megabytes) throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.pcap");
        int conversations = CaptureTraffic.write(whole, megabytes * 1_000_000, SEED);
        System.out.printf(Locale.ROOT, "%.1f MB, %,d conversations; load %.1f%n", Files.size(whole) / 1e6,
                conversations,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        double own = 0;
        double cat = 0;
        for (int round = 0; round < ROUNDS; round++) {
            cat = Math.max(cat, speed(whole, "cat " + whole + " > /dev/null"));
            own = Math.max(own, list(whole, conversations));
        }
        Path part = folder.resolve("part.pcap");
        CaptureTraffic.write(part, megabytes * 1_000_000 / SMALLER, SEED);
        double tshark = speed(part, "tshark -n -r " + part + " -Y smtp -T fields -e tcp.stream -e smtp.req.command"
                + " -e smtp.response.code > /dev/null 2>&1");
        print("cat", cat, own);
        print("tshark, 1/" + SMALLER + " of the size", tshark, own);
        if (isInstalled("tcpflow")) {
            print("tcpflow, 1/" + SMALLER + " of the size",
                    speed(part, "tcpflow -o " + folder.resolve("flows") + " -r " + part + " > /dev/null 2>&1"), own);
        } else {
            System.out.println("tcpflow is not installed");
        }
    }

    private static void print(String name, double speed, double own) {
        System.out.printf(Locale.ROOT, "%-28s %8.1f MB/s; the list is %.2f times as fast%n", name, speed, own / speed);
    }

    private double list(Path file, int conversations) throws IOException {
        long heap = heap();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long cpu = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        try (MailCapture capture = new MailCapture(CaptureFile.open(file))) {
            long first = 0;
            while (capture.read(PACKETS)) {
                if (first == 0 && !capture.conversations().isEmpty()) {
                    first = System.nanoTime() - start;
                }
            }
            capture.end();
            int listed = capture.conversations().size();
            long nanos = System.nanoTime() - start;
            double megabytes = Files.size(file) / 1e6;
            System.out.printf(Locale.ROOT,
                    "list: %,d of %,d in %.0f ms (%.0f ms of CPU), %.0f MB/s, first after %.1f ms, %.2f octets allocated"
                            + " for each, heap of the list %.1f MB%n",
                    listed, conversations, nanos / 1e6, (thread.getCurrentThreadCpuTime() - cpu) / 1e6,
                    megabytes * 1e9 / nanos, first / 1e6,
                    (thread.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / megabytes, (heap() - heap) / 1e6);
            return megabytes * 1e9 / nanos;
        }
    }

    /** The heap that is in use once all that nobody needs is gone. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The speed of a command of the shell that reads a file, in megabytes a second. */
    private static double speed(Path file, String command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = shell(command);
        double speed = Files.size(file) * 1e3 / (System.nanoTime() - start);
        return Optional.of(speed).filter(_ -> code == 0)
                .orElseThrow(() -> new IOException(command + " ends with " + code));
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return shell("command -v " + program + " > /dev/null") == 0;
    }

    private static int shell(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
    }
}
