package mailseam.app.lanes;

/**
 * A place in a timeline that somebody or something points at: a mark with its comment, or a finding.
 *
 * @param nanos when, since the start
 * @param text  what is to be said about it, in a few words
 */
public record Marker(long nanos, String text, Kind kind) {
    /** What a marker is; each has a shape of its own. */
    public enum Kind {
        /** Set by the user. */
        MARK("\u2691"),
        /** A finding that is worth knowing. */
        INFO("\u2139"),
        /** A finding that may break something. */
        WARNING("\u25b2"),
        /** A finding that broke something. */
        ERROR("\u2716");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean isTrouble() {
            return this == WARNING || this == ERROR;
        }
    }
}
