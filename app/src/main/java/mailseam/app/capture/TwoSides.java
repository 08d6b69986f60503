package mailseam.app.capture;

import java.util.List;
import java.util.OptionalLong;
import mailseam.timeline.Happening;
import mailseam.timeline.Moment;
import mailseam.timeline.Timeline;

/** One conversation as it was captured at its client and at its server. */
public record TwoSides(String clientName, Timeline client, String serverName, Timeline server) {
    /**
     * Tells which of two is the client's. Its SYN goes out and the answer comes back a round trip later; at the server the answer follows
     * at once. Where a SYN is missing, or nothing tells them apart, the first is taken for the client's.
     */
    static TwoSides of(String oneName, Timeline one, String otherName, Timeline other) {
        OptionalLong first = answer(one);
        OptionalLong second = answer(other);
        boolean isTurned = first.isPresent() && second.isPresent() && first.getAsLong() < second.getAsLong();
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
