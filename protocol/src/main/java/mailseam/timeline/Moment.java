package mailseam.timeline;

/** A happening with its time, in nanoseconds since the start, and a detail in words, which may be empty. */
public record Moment(long nanos, Happening what, String detail) {
}
