package mailseam.capture.file;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mailseam.smtp.Octets;

/** Reads a block of names: for each address of 4 or 16 octets one or more names that a NUL ends. */
final class PcapngNames {
    private static final int IPV4 = 1;
    private static final int IPV6 = 2;

    private PcapngNames() {
    }

    static void read(Window window, long from, long end, CaptureFacts facts) {
        long at = from;
        while (at + 4 <= end) {
            int type = window.uint16(at);
            int length = window.uint16(at + 2);
            long value = at + 4;
            if (type == 0 || value + length > end) {
                return;
            }
            int address = type == IPV4 ? 4 : type == IPV6 ? 16 : length;
            if (length > address) {
                names(Octets.wrap(window.array(), window.index(value), length), address, facts);
            }
            at = value + ((length + 3) & ~3);
        }
    }

    private static void names(Octets record, int address, CaptureFacts facts) {
        String written = address == 4
                ? IntStream.range(0, 4).mapToObj(i -> "" + record.at(i)).collect(Collectors.joining("."))
                : IntStream.range(0, 8).mapToObj(i -> "%x".formatted(record.at(2 * i) << 8 | record.at(2 * i + 1)))
                        .collect(Collectors.joining(":"));
        int from = address;
        while (from < record.length()) {
            int nul = record.indexOf(0, from);
            int to = nul < 0 ? record.length() : nul;
            if (to > from) {
                facts.name(written, record.slice(from, to).utf8());
            }
            from = to + 1;
        }
    }
}
