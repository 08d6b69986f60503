package mailseam.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects differences and puts them into the order of the left timeline. */
final class Differences {
    private record Placed(long nanos, Difference difference) {
    }

    private final CompareRules rules;
    private final List<Placed> placed = new ArrayList<>();
    private long more;

    Differences(CompareRules rules) {
        this.rules = rules;
    }

    CompareRules rules() {
        return rules;
    }

    /** Takes a difference, unless it is not to be told. {@code nanos} is when it came in the left timeline. */
    void add(long nanos, Difference difference) {
        if (!rules.tells(difference.aspect())) {
            return;
        }
        if (placed.size() < Comparison.MOST) {
            placed.add(new Placed(nanos, difference));
        } else {
            more++;
        }
    }

    Comparison end() {
        return new Comparison(placed.stream().sorted(Comparator.comparingLong(Placed::nanos)).map(Placed::difference)
                .toList(), more);
    }
}
