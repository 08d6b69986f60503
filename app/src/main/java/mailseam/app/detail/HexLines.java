package mailseam.app.detail;

import java.util.HexFormat;
import java.util.NavigableSet;
import mailseam.smtp.Octets;

/**
 * Octets as lines of sixteen, or eight where there is little room, behind their offset, in hexadecimal and as characters, with a bar where another segment starts. A caret
 * finds its octet in the hexadecimal and in the characters.
 */
final class HexLines {
    /** The most in a line. */
    static final int MOST = 16;
    /** The offset and a blank. */
    private static final int MARGIN = 9;
    private static final int CELL = 3;

    private final int perLine;

    HexLines(int perLine) {
        this.perLine = perLine;
    }

    /** The column where the characters begin. */
    private int characters() {
        return MARGIN + perLine * CELL + 2;
    }

    /** How many characters a line has, without bars. */
    int width() {
        return characters() + perLine;
    }

    OctetText of(Octets octets, long offset, NavigableSet<Integer> boundaries) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[octets.length() + 1];
        for (int from = 0; from < octets.length(); from += perLine) {
            for (int i = from; i < Math.min(from + perLine, octets.length()); i++) {
                starts[i] = text.length() + MARGIN + (i - from) * CELL + 1;
            }
            line(octets, from, offset, boundaries, text);
        }
        if (octets.length() > 0) {
            starts[octets.length()] = starts[octets.length() - 1] + 2;
        }
        return new OctetText(text.toString(), starts);
    }

    private void line(Octets octets, int from, long offset, NavigableSet<Integer> boundaries,
            StringBuilder text) {
        text.append(HexFormat.of().toHexDigits((int) (offset + from))).append(' ');
        StringBuilder characters = new StringBuilder("  ");
        for (int i = from; i < from + perLine; i++) {
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
    int octetAt(OctetText hex, NavigableSet<Integer> boundaries, int caret) {
        int line = hex.text().lastIndexOf('\n', caret - 1) + 1;
        int first = hex.octetAt(line + MARGIN + 1);
        int last = Math.min(first + perLine, hex.count());
        int column = caret - line;
        if (column < characters()) {
            return Math.min(last, first + Math.max(0, column - MARGIN) / CELL);
        }
        int at = first;
        for (int passed = characters(); at < last; at++) {
            passed += boundaries.contains(at) ? 2 : 1;
            if (passed > column) {
                break;
            }
        }
        return at;
    }
}
