package mailseam.smtp;

/** Looks at one line of mail data after another for a dot that stands alone, as {@link EndOfData} has it. A line ends at its LF. */
final class DotLine {
    private final EndOfData ends;
    private boolean behindCrLf;
    private boolean alone;
    private int carriageReturns;
    private boolean hidden;

    DotLine(EndOfData ends) {
        this.ends = ends;
    }

    /** A line starts, behind CRLF or an LF alone. */
    void start(boolean behindCrLf) {
        this.behindCrLf = behindCrLf;
        alone = false;
        carriageReturns = 0;
        hidden = false;
    }

    void dot(boolean first) {
        alone = first || (alone && hidden);
    }

    void carriageReturn() {
        carriageReturns++;
    }

    void nul() {
        hidden |= alone && ends.nul() && carriageReturns == 0;
        text();
    }

    void text() {
        alone &= hidden;
    }

    /** Whether the line may still be an end of mail data. */
    boolean mayEnd() {
        return alone;
    }

    /** Whether the line that an LF ends now, with a CR before it or not, is the end of mail data. */
    boolean endsData(boolean afterCr) {
        return alone && (behindCrLf || ends.bareLf()) && (afterCr || ends.bareLf())
                && (hidden || carriageReturns <= 1 || ends.manyCr());
    }
}
