package mailseam.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.file.CaptureFile;

/**
 * Lists the mail conversations of a capture that it makes, beside {@code cat}, {@code tshark} and {@code tcpflow}, where they are
 * installed, on the same file. Speeds are told by the clock and by the time that the cores have worked, since other work on the
 * machine counts less in that.
 *
 * <p>{@code mvn -q -pl protocol -Dbench=mailseam.bench.CaptureBenchmark test-compile exec:exec} runs it; {@code -Dbench.args=850}
 * makes a file of about 1,000 megabytes instead of 250. tshark takes minutes for that.
 */
public final class CaptureBenchmark {
    private static final int ROUNDS = 5;
    private static final int PACKETS = 1_000;
    private static final long SEED = 6;
    private static final String OUTPUT = " > /dev/null 2>&1";

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
        Path file = folder.resolve("whole.pcap");
        int conversations = CaptureTraffic.write(file, megabytes * 1_000_000, SEED);
        System.out.printf(Locale.ROOT, "%.1f MB, %,d conversations; load %.1f%n", Files.size(file) / 1e6,
                conversations, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Speed own = Speed.NONE;
        Speed cat = Speed.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            cat = cat.orBetter(speed(file, "cat " + file + " > /dev/null"));
            own = own.orBetter(list(file, conversations));
        }
        print("cat", cat, own);
        if (isInstalled("tcpflow")) {
            print("tcpflow", speed(file, "tcpflow -o " + folder.resolve("flows") + " -r " + file + OUTPUT), own);
        }
        if (isInstalled("tshark")) {
            print("tshark", speed(file, "tshark -n -r " + file + " -Y smtp -T fields -e tcp.stream -e smtp.req.command"
                    + " -e smtp.response.code" + OUTPUT), own);
        }
    }

    private static void print(String name, Speed speed, Speed own) {
        System.out.printf(Locale.ROOT, "%-8s %8.1f MB/s by the clock, %8.1f MB/s of a core; the list is %.2f and %.2f"
                + " times as fast%n", name, speed.clock, speed.core, own.clock / speed.clock, own.core / speed.core);
    }

    /** Megabytes a second. */
    private record Speed(double clock, double core) {
        private static final Speed NONE = new Speed(0, 0);

        Speed orBetter(Speed other) {
            return new Speed(Math.max(clock, other.clock), Math.max(core, other.core));
        }
    }

    private Speed list(Path file, int conversations) throws IOException {
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
            long working = thread.getCurrentThreadCpuTime() - cpu;
            double megabytes = Files.size(file) / 1e6;
            System.out.printf(Locale.ROOT,
                    "list: %,d of %,d in %.0f ms (%.0f ms of CPU), %.0f MB/s, first after %.1f ms, %.2f octets allocated"
                            + " for each, heap of the list %.1f MB%n",
                    listed, conversations, nanos / 1e6, working / 1e6,
                    megabytes * 1e9 / nanos, first / 1e6,
                    (thread.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / megabytes, (heap() - heap) / 1e6);
            return new Speed(megabytes * 1e9 / nanos, megabytes * 1e9 / working);
        }
    }

    /** The heap that is in use once all that nobody needs is gone. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The speed of a command of the shell that reads a file. */
    private Speed speed(Path file, String command) throws IOException, InterruptedException {
        Path times = folder.resolve("times");
        long start = System.nanoTime();
        int code = shell(command + "; code=$?; times > " + times + "; exit $code");
        double clock = Files.size(file) * 1e3 / (System.nanoTime() - start);
        if (code != 0) {
            throw new IOException(command + " ends with " + code);
        }
        double seconds = 0;
        for (String time : Files.readAllLines(times).getLast().split(" ")) { // of the command, such as 1m2.345s, by itself and for it
            String[] parts = time.split("[ms]");
            seconds += Integer.parseInt(parts[0]) * 60 + Double.parseDouble(parts[1]);
        }
        return new Speed(clock, Files.size(file) / 1e6 / seconds);
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return shell("command -v " + program + " > /dev/null") == 0;
    }

    private static int shell(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
    }
}
