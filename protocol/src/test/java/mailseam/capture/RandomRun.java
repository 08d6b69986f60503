package mailseam.capture;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** Timelines of runs by a seed: what was written, cut anywhere, and what reads returned. */
final class RandomRun {
    private final Random random;
    private final TimelineBuilder builder = new TimelineBuilder(Instant.parse("2026-01-02T03:04:05.123456789Z"));
    private long now;
    private int segments;

    private RandomRun(long seed) {
        random = new Random(seed);
    }

    static Timeline timeline(long seed) {
        RandomRun run = new RandomRun(seed);
        run.converse();
        run.builder.end();
        return run.builder.snapshot();
    }

    private void converse() {
        if (random.nextInt(6) > 0) {
            happened(Happening.CONNECTING, "to 127.0.0.1");
            happened(Happening.CONNECTED, "");
        }
        String text = "Subject: x\r\n\r\n" + "A line of the message.\r\n".repeat(random.nextInt(12_000));
        server("220 mx.example.test ESMTP\r\n");
        client("EHLO a.example\r\n");
        server("250-mx\r\n250 PIPELINING\r\n");
        client("MAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nDATA\r\n");
        server("250 ok\r\n250 ok\r\n354 go\r\n");
        client(text + ".\r\n");
        server("250 taken\r\n");
        client("QUIT\r\n");
        server("221 bye\r\n");
        switch (random.nextInt(4)) {
            case 0 -> happened(Happening.TIMED_OUT, "no reply within 30 s");
            case 1 -> happened(Happening.CLIENT_RESET, "");
            case 2 -> happened(Happening.SERVER_CLOSED, "");
            default -> {
                happened(Happening.SERVER_CLOSED, "");
                happened(Happening.CLIENT_CLOSED, "");
            }
        }
    }

    private void happened(Happening what, String detail) {
        builder.accept(new TimelineEvent.Happened(tick(), what, detail));
    }

    private void client(String text) {
        int done = 0;
        while (done < text.length()) {
            int end = Math.min(text.length(), done + 1 + random.nextInt(text.length() > 9000 ? 60_000 : 40));
            Octets octets = Octets.latin1(text.substring(done, end));
            builder.accept(new TimelineEvent.Wrote(tick(), Direction.CLIENT, octets, segments, List.of()));
            if (random.nextBoolean()) {
                builder.accept(new TimelineEvent.Confirmed(tick(), segments, new KernelWord(1, 0, 65_483, 10, 1, 50)));
            }
            segments++;
            done = end;
        }
    }

    private void server(String text) {
        builder.accept(new TimelineEvent.Read(tick(), Direction.SERVER, Octets.latin1(text)));
        segments++;
    }

    private long tick() {
        return now += 1 + random.nextInt(5_000_000);
    }
}
