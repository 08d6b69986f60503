package mailseam.lab.box;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mailseam.session.Segmentation.Policy;
import mailseam.session.SegmentationText;
import mailseam.session.SyntaxException;
import mailseam.session.TimeText;
import mailseam.smtp.Direction;

/** The values of a middlebox's options, those that were not set included. */
final class BoxValues {
    private static final String BOTH = "both";
    /** The words of an option for one stream or both. */
    static final BoxOption.Kind STREAMS = new BoxOption.Kind.Choice(
            List.of(BOTH, Direction.CLIENT.word(), Direction.SERVER.word()));

    private final Map<String, String> set;

    /** With the values that were set, all of them valid. */
    BoxValues(Map<String, String> set) {
        this.set = set;
    }

    String text(BoxOption option) {
        return set.getOrDefault(option.name(), option.standard());
    }

    boolean is(BoxOption option, String word) {
        return text(option).equals(word);
    }

    long number(BoxOption option) {
        return Long.parseLong(text(option));
    }

    double probability(BoxOption option) {
        return Double.parseDouble(text(option));
    }

    Duration time(BoxOption option) {
        try {
            return TimeText.parseDuration(text(option));
        } catch (SyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Optional<Policy> cutting(BoxOption option) {
        try {
            return text(option).isEmpty() ? Optional.empty() : Optional.of(SegmentationText.parsePolicy(text(option)));
        } catch (SyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The streams that an option of the kind {@link #STREAMS} names. */
    Set<Direction> streams(BoxOption option) {
        Set<Direction> streams = EnumSet.allOf(Direction.class);
        streams.removeIf(stream -> !is(option, BOTH) && !is(option, stream.word()));
        return streams;
    }
}
