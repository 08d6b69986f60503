package mailseam.timeline.filter;

/** Numbers from one to another, both among them. */
record Span(long from, long to) {
    boolean has(long number) {
        return from <= number && number <= to;
    }
}
