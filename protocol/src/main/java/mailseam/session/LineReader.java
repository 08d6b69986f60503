package mailseam.session;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailseam.smtp.Octets;

/** Splits a file into lines of characters; a line that is too long or no text is a problem and is left out. */
final class LineReader {
    private final Octets source;
    private final ProblemList problems;
    private int at;
    private int number;

    LineReader(Octets source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
        this.at = textAt(source);
    }

    /** Where the text of a file begins: behind a byte order mark. */
    static int textAt(Octets source) {
        boolean mark = source.length() >= 3 && source.at(0) == 0xEF && source.at(1) == 0xBB && source.at(2) == 0xBF;
        return mark ? 3 : 0;
    }

    boolean hasNext() {
        return at < source.length();
    }

    /** The number of the line that {@link #next} gave last. */
    int number() {
        return number;
    }

    /** The next line, or empty if it is none to be understood. */
    Optional<SourceLine> next() {
        number++;
        int lf = source.indexOf('\n', at);
        int end = lf < 0 ? source.length() : lf;
        int next = lf < 0 ? end : lf + 1;
        if (lf > at && source.at(lf - 1) == '\r') {
            end--;
        }
        Octets octets = source.slice(at, end);
        at = next;
        if (octets.length() > SessionFile.MAX_LINE) {
            SourceLine head = new SourceLine(number, octets.slice(0, 1000).utf8());
            problems.add(head, 1, 1, "This line has " + octets.length() + " octets.",
                    "A line has at most " + SessionFile.MAX_LINE + "; end it with \\c and go on in the next.");
            return Optional.empty();
        }
        return decode(octets);
    }

    private Optional<SourceLine> decode(Octets octets) {
        SourceLine line = new SourceLine(number, octets.utf8());
        if (line.text().indexOf('\uFFFD') >= 0) {
            int column = malformedAt(octets);
            if (column > 0) {
                problems.add(line, column, 1, "An octet here is not UTF-8.",
                        "Write octets that are no UTF-8 as \\xHH.");
                return Optional.empty();
            }
        }
        return controlAt(line) ? Optional.empty() : Optional.of(line);
    }

    private static int malformedAt(Octets octets) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(octets.length() + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(octets.toArray()), out, true);
        return result.isError() ? out.position() + 1 : 0;
    }

    private boolean controlAt(SourceLine line) {
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7F) {
                problems.add(line, i + 1, 1, String.format("A control character (\\x%02X) stands here.", (int) c),
                        String.format("Write it as \\x%02X.", (int) c));
                return true;
            }
        }
        return false;
    }
}
