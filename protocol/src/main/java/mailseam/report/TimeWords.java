package mailseam.report;

/** Times as all forms write them. */
public final class TimeWords {
    private TimeWords() {
    }

    /** Seconds with six digits behind the point. */
    public static String seconds(long nanos) {
        return Columns.seconds(nanos);
    }
}
