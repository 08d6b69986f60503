package mailseam.session;

import java.util.Arrays;
import mailseam.smtp.Octets;

/** The lines of a file, made when they are asked for: one number each is held. */
final class SourceLines {
    private final Octets source;
    private int[] starts = new int[64];
    private int count;

    SourceLines(Octets source) {
        this.source = source;
        add(LineReader.textAt(source));
        for (int lf = source.indexOf('\n', 0); lf >= 0; lf = source.indexOf('\n', lf + 1)) {
            add(lf + 1);
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** A 1-based line. */
    SourceLine line(int number) {
        int from = starts[number - 1];
        int end = number < count ? starts[number] - 1 : source.length();
        boolean cr = number < count && end > from && source.at(end - 1) == '\r';
        return new SourceLine(number, source.slice(from, cr ? end - 1 : end).utf8());
    }
}
