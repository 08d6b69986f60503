package mailseam.lab.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mailseam.smtp.Octets;

/** The lines of a reply to EHLO: the first names the server, each other one an extension. */
final class Offer {
    private static final int CODE = 3;
    private static final int KEYWORD = 4;

    private final List<byte[]> lines = new ArrayList<>();

    /** The lines of a whole reply. */
    Offer(Octets reply) {
        int from = 0;
        while (from < reply.length()) {
            int end = reply.indexOf('\n', from);
            int to = end < 0 ? reply.length() : end + 1;
            lines.add(reply.slice(from, to).toArray());
            from = to;
        }
    }

    int size() {
        return lines.size();
    }

    /** The keyword of a line, in capital letters; empty for that which names the server. */
    String keyword(int line) {
        byte[] octets = lines.get(line);
        return line == 0 || octets.length < KEYWORD ? "" : Octets.wrap(octets, KEYWORD, keywordEnd(octets) - KEYWORD)
                .latin1().toUpperCase(Locale.ROOT);
    }

    /** Writes X over a keyword, and over its last octet a letter that counts: A for 0. */
    void mask(int line, int count) {
        byte[] octets = lines.get(line);
        int end = keywordEnd(octets);
        Arrays.fill(octets, KEYWORD, end, (byte) 'X');
        octets[end - 1] = (byte) ('A' + count % ('Z' - 'A' + 1));
    }

    /** Takes a line out; the one before it becomes the last where this was. */
    void remove(int line) {
        byte[] removed = lines.remove(line);
        lines.get(line - 1)[CODE] = removed[CODE];
    }

    Octets octets() {
        return Octets.concat(lines.stream().map(Octets::wrap).toList());
    }

    private static int keywordEnd(byte[] line) {
        int end = KEYWORD;
        while (end < line.length && line[end] > ' ') {
            end++;
        }
        return end;
    }
}
