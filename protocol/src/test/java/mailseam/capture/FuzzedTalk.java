package mailseam.capture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mailseam.smtp.Direction;

/**
 * Makes the packets of one connection from any octets, so that a fuzzer needs no checksums: each begins with an octet of which the lowest
 * bit is the side and the others say what is done, mostly to say something: then its length follows, and its octets.
 */
final class FuzzedTalk {
    private static final int MOST = 200;

    private final ByteBuffer left;
    private final TcpTalk talk;

    private FuzzedTalk(byte[] octets) {
        left = ByteBuffer.wrap(octets);
        talk = new TcpTalk(40_000, 25, -10, Integer.MAX_VALUE - 10);
    }

    static byte[] capture(byte[] octets) {
        return new FuzzedTalk(octets).capture();
    }

    private byte[] capture() {
        if (next() % 4 > 0) {
            talk.open();
        }
        while (left.hasRemaining() && talk.packets().size() < MOST) {
            int what = next();
            act(what >> 1 & 15, (what & 1) == 0 ? Direction.CLIENT : Direction.SERVER);
        }
        List<TcpTalk.Sent> packets = new ArrayList<>();
        for (int i = 0; i < talk.packets().size(); i++) {
            packets.add(new TcpTalk.Sent(1_000_000_000L + 1_000_000L * i, talk.packets().get(i).packet()));
        }
        return TcpTalk.capture(packets, 65_535);
    }

    private void act(int what, Direction side) {
        List<TcpTalk.Sent> packets = talk.packets();
        switch (what) {
            case 8 -> talk.again(side, next(), text());
            case 9 -> talk.again(side, -next(), text());
            case 10 -> talk.close(side);
            case 11 -> talk.reset(side);
            case 12 -> talk.acknowledge(side);
            case 13 -> talk.open();
            case 14 -> Collections.rotate(packets.subList(Math.max(0, packets.size() - 2 - next() % 4), packets.size()),
                    1);
            case 15 -> {
                if (!packets.isEmpty()) {
                    packets.removeLast();
                }
            }
            default -> talk.say(side, text());
        }
    }

    private int next() {
        return left.hasRemaining() ? left.get() & 0xFF : 0;
    }

    private String text() {
        byte[] text = new byte[Math.min(next(), left.remaining())];
        left.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
