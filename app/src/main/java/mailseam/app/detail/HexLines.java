package mailseam.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mailseam.smtp.Octets;

/** Octets as lines of sixteen, in hexadecimal and as characters, with a bar where another segment starts. */
final class HexLines {
    private static final int PER_LINE = 16;

    private HexLines() {
    }

    static List<String> of(Details details) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < details.octets().length(); from += PER_LINE) {
            lines.add(line(details.octets(), from, details.from(), details.boundaries()));
        }
        return lines;
    }

    private static String line(Octets octets, int from, long offset, Set<Integer> boundaries) {
        StringBuilder hex = new StringBuilder(String.format(Locale.ROOT, "%08x ", offset + from));
        StringBuilder text = new StringBuilder("  ");
        for (int i = from; i < from + PER_LINE; i++) {
            if (i >= octets.length()) {
                hex.append("   ");
                continue;
            }
            int octet = octets.at(i);
            String before = boundaries.contains(i) ? "|" : " ";
            hex.append(before).append(String.format(Locale.ROOT, "%02x", octet));
            if (boundaries.contains(i)) {
                text.append('|');
            }
            text.append(octet >= 0x20 && octet < 0x7F ? (char) octet : '.');
        }
        return hex.append(text).toString();
    }
}
