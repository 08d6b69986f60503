package mailseam.app.detail;

/** A line of the details: what, and its value. */
record Fact(String name, String value) {
}
