package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailseam.report.foreign.ForeignReading.Refused;
import mailseam.smtp.Octets;

/**
 * A foreign text as lines. Each character of a line is one octet, so that no octet is lost, whatever the encoding; the patterns of
 * the readers know ASCII only.
 *
 * @param lines   without their ends, LF or CRLF
 * @param octets  the whole text
 * @param refused why it cannot be read at all
 */
record Source(List<String> lines, Octets octets, Optional<Refused> refused) {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    Source {
        lines = List.copyOf(lines);
    }

    static Source of(Octets octets) {
        if (octets.length() > ForeignTexts.MAX_OCTETS) {
            return refuse(octets, 0,
                    "The text is larger than " + (ForeignTexts.MAX_OCTETS >> 20) + " MiB; take a part of it.");
        }
        String text = octets.latin1();
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(BYTE_ORDER_MARK.length());
        }
        if (text.isBlank()) {
            return refuse(octets, 0, "There is no text.");
        }
        if (text.indexOf('\0') >= 0) {
            return refuse(octets, 0, "The text is binary; captures are not read here.");
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", ForeignTexts.MAX_LINES + 2)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            if (lines.getLast().length() > ForeignTexts.MAX_LINE) {
                return refuse(octets, lines.size(), "The line is longer than " + ForeignTexts.MAX_LINE + " octets.");
            }
        }
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines.size() > ForeignTexts.MAX_LINES
                ? refuse(octets, ForeignTexts.MAX_LINES, "The text has more than " + ForeignTexts.MAX_LINES
                        + " lines; take a part of it.")
                : new Source(lines, octets, Optional.empty());
    }

    private static Source refuse(Octets octets, int line, String reason) {
        return new Source(List.of(), octets, Optional.of(new Refused(line, reason)));
    }

    /** How many lines a pattern is found in. */
    int count(Pattern pattern) {
        int count = 0;
        for (String line : lines) {
            count += pattern.matcher(line).find() ? 1 : 0;
        }
        return count;
    }

    /** How many lines are not blank. */
    int written() {
        return (int) lines.stream().filter(line -> !line.isBlank()).count();
    }
}
