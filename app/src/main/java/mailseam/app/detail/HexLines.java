package mailseam.app.detail;

import java.util.HexFormat;
import java.util.NavigableSet;
import mailseam.smtp.Octets;

/**
 * Octets as lines of sixteen behind their offset, in hexadecimal and as characters, with a bar where another segment starts. A caret
 * finds its octet in the hexadecimal and in the characters.
 */
final class HexLines {
    private static final int PER_LINE = 16;
    /** The offset and a blank. */
    private static final int MARGIN = 9;
    private static final int CELL = 3;
    private static final int CHARACTERS = MARGIN + PER_LINE * CELL + 2;

    private HexLines() {
    }

    static OctetText of(Octets octets, long offset, NavigableSet<Integer> boundaries) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[octets.length() + 1];
        for (int from = 0; from < octets.length(); from += PER_LINE) {
            for (int i = from; i < Math.min(from + PER_LINE, octets.length()); i++) {
                starts[i] = text.length() + MARGIN + (i - from) * CELL + 1;
            }
            line(octets, from, offset, boundaries, text);
        }
        if (octets.length() > 0) {
            starts[octets.length()] = starts[octets.length() - 1] + 2;
        }
        return new OctetText(text.toString(), starts);
    }

    private static void line(Octets octets, int from, long offset, NavigableSet<Integer> boundaries,
            StringBuilder text) {
        text.append(HexFormat.of().toHexDigits((int) (offset + from))).append(' ');
        StringBuilder characters = new StringBuilder("  ");
        for (int i = from; i < from + PER_LINE; i++) {
            if (i >= octets.length()) {
                text.append("   ");
                continue;
            }
            int octet = octets.at(i);
            text.append(boundaries.contains(i) ? '|' : ' ').append(HexFormat.of().toHexDigits((byte) octet));
            if (boundaries.contains(i)) {
                characters.append('|');
            }
            characters.append(octet >= 0x20 && octet < 0x7F ? (char) octet : '.');
        }
        text.append(characters).append('\n');
    }

    /** The octet that a caret stands at, in the hexadecimal or in the characters of its line. */
    static int octetAt(OctetText hex, NavigableSet<Integer> boundaries, int caret) {
        int line = hex.text().lastIndexOf('\n', caret - 1) + 1;
        int first = hex.octetAt(line + MARGIN + 1);
        int last = Math.min(first + PER_LINE, hex.count());
        int column = caret - line;
        if (column < CHARACTERS) {
            return Math.min(last, first + Math.max(0, column - MARGIN) / CELL);
        }
        int at = first;
        for (int passed = CHARACTERS; at < last; at++) {
            passed += boundaries.contains(at) ? 2 : 1;
            if (passed > column) {
                break;
            }
        }
        return at;
    }
}
