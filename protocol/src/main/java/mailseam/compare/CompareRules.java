package mailseam.compare;

import java.time.Duration;
import java.util.Set;
import mailseam.session.Match;

/**
 * How strictly two timelines are compared.
 *
 * @param match   how strictly replies are: the left one is what the right one is judged by
 * @param factor  times differ where one is more than so many times the other; above 1
 * @param floor   shorter times count as this long, so that the jitter of short ones is not told
 * @param ignored what is not told
 */
public record CompareRules(Match match, double factor, Duration floor, Set<Aspect> ignored) {
    /** Codes of replies, times by a factor of 10 from 100 ms on, all aspects. */
    public static final CompareRules DEFAULT = new CompareRules(Match.CODE, 10, Duration.ofMillis(100), Set.of());

    public CompareRules {
        ignored = Set.copyOf(ignored);
    }

    /** The same with another rule for replies. */
    public CompareRules withMatch(Match other) {
        return new CompareRules(other, factor, floor, ignored);
    }

    /** The same with another factor for times. */
    public CompareRules withFactor(double other) {
        return new CompareRules(match, other, floor, ignored);
    }

    /** The same without some aspects. */
    public CompareRules ignoring(Set<Aspect> others) {
        return new CompareRules(match, factor, floor, others);
    }

    boolean tells(Aspect aspect) {
        return !ignored.contains(aspect);
    }

    boolean differ(long left, long right) {
        double shorter = Math.max(floor.toNanos(), Math.min(left, right));
        return Math.max(left, right) > shorter * factor;
    }
}
