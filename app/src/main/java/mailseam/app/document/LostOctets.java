package mailseam.app.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mailseam.smtp.Octets;

/** The octets of a file that are not UTF-8, as a session writes them: {@code \xE9}. */
final class LostOctets {
    static final char REPLACEMENT = '\uFFFD';
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("\\x");
    private static final byte[] WRITTEN = String.valueOf(REPLACEMENT).getBytes(StandardCharsets.UTF_8);

    private LostOctets() {
    }

    /** For each U+FFFD that reading them as UTF-8 gives, what stands there; one that stands there itself is escaped too. */
    static List<String> of(Octets octets) {
        List<String> lost = new ArrayList<>();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(octets.toArray());
        CharBuffer out = CharBuffer.allocate(1 << 12);
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            collect(out.flip(), lost);
            out.clear();
            if (result.isError()) {
                byte[] wrong = new byte[result.length()];
                in.get(wrong);
                lost.add(HEX.formatHex(wrong).intern());
                decoder.reset();
            }
        }
        return lost;
    }

    private static void collect(CharBuffer read, List<String> lost) {
        while (read.hasRemaining()) {
            if (read.get() == REPLACEMENT) {
                lost.add(HEX.formatHex(WRITTEN).intern());
            }
        }
    }

    /** A text with escapes in the places of U+FFFD, in their order. */
    static String put(String text, List<String> lost) {
        StringBuilder mended = new StringBuilder(text.length() + lost.size() * 4);
        int from = 0;
        for (String escapes : lost) {
            int at = text.indexOf(REPLACEMENT, from);
            mended.append(text, from, at).append(escapes);
            from = at + 1;
        }
        return mended.append(text, from, text.length()).toString();
    }

    static long count(String text) {
        return text.chars().filter(character -> character == REPLACEMENT).count();
    }
}
