package mailseam.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.ReplyReader;

/**
 * Measures the readers: megabytes a second and octets allocated for each octet read.
 *
 * <p>{@code mvn -q -pl protocol -Dbench=mailseam.bench.ParserBenchmark test-compile exec:exec} runs it. With
 * {@code -Dbench.args=16} each round is of 16 megabytes instead of 256. The best of several rounds is printed, so that other
 * work on the machine counts less.
 */
public final class ParserBenchmark {
    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 8;
    private static final int SEGMENT = 1460;
    private static final int READ = 64 * 1024;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long octets;

    private ParserBenchmark(long octets) {
        this.octets = octets;
    }

    /** Runs all measurements. */
    public static void main(String[] args) {
        long megabytes = args.length == 0 ? 256 : Long.parseLong(args[0]);
        new ParserBenchmark(megabytes * 1_000_000).run();
    }

    private void run() {
        System.out.printf("%-44s %10s %14s%n", "stream", "MB/s", "allocated/octet");
        String ehlo = "250-mail.example.org greets client.example.org\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n"
                + "250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250 CHUNKING\r\n";
        String accepted = "250 2.1.5 <recipient.number.one@example.org> Recipient ok\r\n";
        String commands = "RCPT TO:<recipient.number.one@example.org> NOTIFY=NEVER\r\n";
        String text = "Wild geese fly over the quiet lake, and none of them reads mail at this hour.\r\n";
        for (int piece : new int[]{READ, SEGMENT}) {
            measure("multiline replies, reads of " + piece, () -> replies(pieces(ehlo, piece)));
            measure("replies of one line, reads of " + piece, () -> replies(pieces(accepted, piece)));
            measure("commands, reads of " + piece, () -> commands(pieces(commands, piece)));
            measure("mail data, 79 a line, reads of " + piece, () -> mailData(pieces(text, piece)));
            measure("mail data, bare LF, reads of " + piece, () -> mailData(pieces(text.replace("\r", ""), piece)));
            measure("8-bit mail data, reads of " + piece,
                    () -> mailData(pieces("\u00e4\u00f6".repeat(35) + "\r\n", piece)));
            measure("a line that never ends, reads of " + piece, () -> replies(pieces("x", piece)));
        }
    }

    private void measure(String name, LongSupplier round) {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            round.getAsLong();
        }
        double best = 0;
        double allocated = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            long count = round.getAsLong();
            double speed = 1000.0 * count / (System.nanoTime() - start);
            allocated = (double) (thread.getCurrentThreadAllocatedBytes() - before) / count;
            best = Math.max(best, speed);
        }
        System.out.printf(Locale.ROOT, "%-44s %10.0f %14.4f%n", name, best, allocated);
    }

    private long replies(Octets[] pieces) {
        long[] lines = new long[1];
        ReplyReader reader = new ReplyReader(Limits.DEFAULT, reply -> lines[0] += reply.lines().size());
        return feed(pieces, reader::read);
    }

    private long commands(Octets[] pieces) {
        long[] count = new long[1];
        CommandReader reader = new CommandReader(Limits.DEFAULT, unit -> count[0]++);
        return feed(pieces, reader::read);
    }

    private long mailData(Octets[] pieces) {
        CommandReader reader = new CommandReader(Limits.DEFAULT, unit -> {});
        reader.read(Octets.latin1("DATA\r\n"), 0, 0);
        reader.verdict(354);
        return feed(pieces, reader::read);
    }

    private long feed(Octets[] pieces, Reader reader) {
        long read = 0;
        for (int i = 0; read < octets; i++) {
            Octets piece = pieces[i % pieces.length];
            reader.read(piece, i, i);
            read += piece.length();
        }
        return read;
    }

    private interface Reader {
        void read(Octets octets, int segment, long nanos);
    }

    /** A whole number of the text's repetitions, cut into pieces of a length. */
    private static Octets[] pieces(String text, int length) {
        Octets unit = Octets.latin1(text);
        int copies = Math.max(1, 4 * READ / unit.length());
        byte[] all = new byte[copies * unit.length()];
        for (int i = 0; i < copies; i++) {
            unit.copyTo(0, all, i * unit.length(), unit.length());
        }
        Octets[] pieces = new Octets[(all.length + length - 1) / length];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Octets.wrap(Arrays.copyOfRange(all, i * length, Math.min(all.length, (i + 1) * length)));
        }
        return pieces;
    }
}
