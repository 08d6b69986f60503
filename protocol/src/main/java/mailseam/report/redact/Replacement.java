package mailseam.report.redact;

/** A part of a text and what stands there now, as long as what stood there. */
record Replacement(int from, String text) {
    int to() {
        return from + text.length();
    }
}
