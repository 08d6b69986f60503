package mailseam.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mailseam.smtp.Direction;

/** Finds the differences that a command or reply has part in. */
final class DifferenceIndex {
    private record Key(boolean left, Direction direction, int index) {
    }

    private final Map<Key, List<Difference>> all = new HashMap<>();

    DifferenceIndex(Comparison comparison) {
        for (Difference difference : comparison.differences()) {
            difference.left().ifPresent(spot -> put(true, spot, difference));
            difference.right().ifPresent(spot -> put(false, spot, difference));
            if (difference instanceof Difference.Unpaired unpaired) {
                unpaired.reply().ifPresent(spot -> put(unpaired.left().isPresent(), spot, difference));
            }
        }
    }

    private void put(boolean left, Spot spot, Difference difference) {
        for (int index = spot.first(); index <= spot.last(); index++) {
            all.computeIfAbsent(new Key(left, spot.direction(), index), _ -> new ArrayList<>(1)).add(difference);
        }
    }

    List<Difference> of(Optional<Spot> left, Optional<Spot> right) {
        Set<Difference> found = new LinkedHashSet<>();
        left.ifPresent(spot -> found.addAll(of(true, spot)));
        right.ifPresent(spot -> found.addAll(of(false, spot)));
        return List.copyOf(found);
    }

    private List<Difference> of(boolean left, Spot spot) {
        return all.getOrDefault(new Key(left, spot.direction(), spot.first()), List.of());
    }
}
