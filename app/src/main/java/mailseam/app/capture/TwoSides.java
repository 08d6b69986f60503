package mailseam.app.capture;

import java.util.List;
import java.util.OptionalLong;
import mailseam.timeline.Happening;
import mailseam.timeline.Moment;
import mailseam.timeline.Timeline;

/** One conversation as it was captured at its client and at its server. */
public record TwoSides(String clientName, Timeline client, String serverName, Timeline server) {
    /** Times of answers that differ by less tell nothing: 0.1 ms. */
    private static final long CLEAR = 100_000;

    /**
     * Tells which of two is the client's. Its SYN goes out and the answer comes back a round trip later; at the server the answer follows
     * at once. Where that tells nothing, as on one machine with a proxy, the client's is the one that begins earlier.
     */
    static TwoSides of(String oneName, Timeline one, String otherName, Timeline other) {
        OptionalLong first = answer(one);
        OptionalLong second = answer(other);
        long longer = first.isPresent() && second.isPresent() ? first.getAsLong() - second.getAsLong() : 0;
        boolean isTurned = Math.abs(longer) > CLEAR ? longer < 0 : other.start().isBefore(one.start());
        return isTurned ? new TwoSides(otherName, other, oneName, one) : new TwoSides(oneName, one, otherName, other);
    }

    /** How long the server's SYN took behind the client's, in nanoseconds. */
    private static OptionalLong answer(Timeline timeline) {
        OptionalLong asked = first(timeline.moments(), Happening.CLIENT_OPENED);
        OptionalLong answered = first(timeline.moments(), Happening.SERVER_OPENED);
        return asked.isPresent() && answered.isPresent()
                ? OptionalLong.of(answered.getAsLong() - asked.getAsLong())
                : OptionalLong.empty();
    }

    private static OptionalLong first(List<Moment> moments, Happening what) {
        return moments.stream().filter(moment -> moment.what() == what).mapToLong(Moment::nanos).findFirst();
    }
}
