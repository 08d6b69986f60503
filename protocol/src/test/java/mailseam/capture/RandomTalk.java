package mailseam.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mailseam.smtp.Direction;

/**
 * A whole SMTP conversation as packets, by a seed: cut anywhere, with segments that come again with the same or other octets, with
 * packets that are lost or out of order, and perhaps without its beginning or end.
 */
final class RandomTalk {
    private final Random random;
    private final TcpTalk talk;

    private RandomTalk(long seed) {
        random = new Random(seed);
        talk = new TcpTalk(port(seed), 25, random.nextInt(), random.nextInt());
    }

    /** The client's port: conversations of different seeds can be in one capture. */
    static int port(long seed) {
        return 10_000 + (int) (seed % 20_000);
    }

    /** The packets, damaged as the seed says. */
    static List<TcpTalk.Sent> packets(long seed) {
        RandomTalk all = new RandomTalk(seed);
        all.converse();
        return all.damaged();
    }

    private void converse() {
        if (random.nextInt(8) > 0) {
            talk.open();
        }
        server("220 mx.example.test ESMTP\r\n");
        client("EHLO a.example\r\n");
        server("250-mx.example.test\r\n250-PIPELINING\r\n250 CHUNKING\r\n");
        for (int message = random.nextInt(3); message >= 0; message--) {
            boolean isChunk = random.nextInt(3) == 0;
            String text = "Subject: geese\r\n\r\n" + "They fly over the lake.\r\n".repeat(random.nextInt(100));
            client("MAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\n"
                    + (isChunk ? "BDAT " + text.length() + " LAST\r\n" + text : "DATA\r\n"));
            server("250 2.1.0 ok\r\n250 2.1.5 ok\r\n" + (isChunk ? "250 taken\r\n" : "354 go ahead\r\n"));
            if (!isChunk) {
                client(text + ".\r\n");
                server("250 2.0.0 taken\r\n");
            }
        }
        client("QUIT\r\n");
        server("221 bye\r\n");
        switch (random.nextInt(4)) {
            case 0 -> talk.reset(Direction.CLIENT);
            case 1 -> talk.close(Direction.SERVER);
            default -> talk.close(Direction.SERVER).close(Direction.CLIENT).acknowledge(Direction.SERVER);
        }
    }

    private void client(String text) {
        say(Direction.CLIENT, text);
    }

    private void server(String text) {
        say(Direction.SERVER, text);
    }

    private void say(Direction side, String text) {
        int done = 0;
        while (done < text.length()) {
            int end = Math.min(text.length(), done + 1 + random.nextInt(random.nextInt(5) == 0 ? 3 : 900));
            talk.say(side, text.substring(done, end));
            done = end;
            if (random.nextInt(12) == 0) {
                int back = 1 + random.nextInt(done);
                int length = 1 + random.nextInt(back);
                String again = text.substring(done - back, done - back + length);
                talk.again(side, back, random.nextBoolean() ? again : "?".repeat(length));
            }
            if (random.nextInt(3) == 0) {
                talk.acknowledge(side.opposite());
            }
        }
    }

    private List<TcpTalk.Sent> damaged() {
        List<TcpTalk.Sent> packets = new ArrayList<>(talk.packets());
        for (int lost = random.nextInt(4) - 1; lost > 0; lost--) {
            packets.remove(3 + random.nextInt(packets.size() - 3));
        }
        for (int swaps = random.nextInt(4); swaps > 0; swaps--) {
            int from = 3 + random.nextInt(packets.size() - 3);
            int to = Math.min(packets.size() - 1, from + random.nextInt(4));
            Collections.rotate(packets.subList(from, to + 1), 1);
        }
        List<TcpTalk.Sent> ordered = new ArrayList<>();
        for (int i = 0; i < packets.size(); i++) {
            ordered.add(new TcpTalk.Sent(talk.packets().get(i).nanos(), packets.get(i).packet()));
        }
        return ordered;
    }
}
