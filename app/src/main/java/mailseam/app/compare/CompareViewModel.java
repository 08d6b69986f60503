package mailseam.app.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import mailseam.app.task.Tasks;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.Pairs;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.compare.Aligned;
import mailseam.compare.Aspect;
import mailseam.compare.CompareRules;
import mailseam.compare.Spot;
import mailseam.session.Match;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Two timelines side by side: their rows, which of them are listed, and the one that is selected on both sides. */
public final class CompareViewModel {
    private final Tasks tasks;
    private final TimelineViewModel left;
    private final TimelineViewModel right;
    private final ObservableList<Aligned.Row> all = FXCollections.observableArrayList();
    private final FilteredList<Aligned.Row> rows = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Aligned.@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Match> match = new SimpleObjectProperty<>();
    private final Map<Aspect, BooleanProperty> aspects = new EnumMap<>(Aspect.class);
    private final ObjectProperty<Double> factor = new SimpleObjectProperty<>(CompareRules.DEFAULT.factor());
    private final BooleanProperty differencesOnly = new SimpleBooleanProperty();
    private Pairing pairing;
    private long asked;

    /** Compares two timelines, off the JavaFX thread. */
    public CompareViewModel(Pairing pairing, Tasks tasks) {
        this.pairing = pairing;
        this.tasks = tasks;
        match.set(pairing.match());
        for (Aspect aspect : Aspect.values()) {
            BooleanProperty told = new SimpleBooleanProperty(true);
            told.subscribe((_, _) -> compare());
            aspects.put(aspect, told);
        }
        left = new TimelineViewModel(tasks);
        right = new TimelineViewModel(tasks);
        selected.subscribe(this::follow);
        match.subscribe((_, _) -> compare());
        factor.subscribe((_, _) -> compare());
        differencesOnly.subscribe(only -> rows.setPredicate(row -> !only || !row.differences().isEmpty()));
        compare();
    }

    private void compare() {
        asked++;
        long mine = asked;
        Pairing now = pairing;
        CompareRules rules = CompareRules.DEFAULT.withMatch(match.get()).withFactor(factor.get())
                .ignoring(aspects.entrySet().stream().filter(aspect -> !aspect.getValue().get())
                        .map(Map.Entry::getKey).collect(Collectors.toSet()));
        tasks.run(() -> Compared.of(now, rules), found -> {
            if (mine == asked) {
                show(found);
            }
        }, _ -> {});
    }

    private void show(Compared found) {
        left.show(found.pairing().left());
        right.show(found.pairing().right());
        Aligned.Row before = selected.get();
        compared.set(Optional.of(found));
        all.setAll(found.aligned().rows());
        selected.set(rows.stream().filter(row -> before != null && row.left().equals(before.left())
                && row.right().equals(before.right())).findFirst().orElse(null));
        if (selected.get() == null) {
            step(1);
        }
    }

    ReadOnlyObjectProperty<Optional<Compared>> compared() {
        return compared.getReadOnlyProperty();
    }

    /** The rows that are listed. */
    public ObservableList<Aligned.Row> rows() {
        return rows;
    }

    /** The row that is selected, or null. */
    public ObjectProperty<Aligned.@Nullable Row> selected() {
        return selected;
    }

    /** Whether both are views of one conversation: their replies are then compared by text in any case. */
    boolean isTwoSided() {
        return pairing.sides() != Pairing.Sides.NONE;
    }

    /** How strictly replies are compared. */
    public ObjectProperty<Match> match() {
        return match;
    }

    /** Whether what is about an aspect is told. */
    public BooleanProperty tells(Aspect aspect) {
        return aspects.computeIfAbsent(aspect, _ -> new SimpleBooleanProperty(true));
    }

    /** By how much times differ that are told. */
    public ObjectProperty<Double> factor() {
        return factor;
    }

    /** Whether rows without a difference are left out. */
    public BooleanProperty differencesOnly() {
        return differencesOnly;
    }

    /** The timeline on one side. */
    public TimelineViewModel side(boolean onLeft) {
        return onLeft ? left : right;
    }

    /** Left becomes right. */
    public void swap() {
        pairing = pairing.swapped();
        compare();
    }

    /** Selects the next row (or, negative, the one before) in which something differs; it stays where there is none. */
    public void step(int by) {
        Aligned.Row now = selected.get();
        int at = now == null ? by > 0 ? -1 : rows.size() : rows.indexOf(now);
        for (int to = at + by; to >= 0 && to < rows.size(); to += by) {
            if (!rows.get(to).differences().isEmpty()) {
                selected.set(rows.get(to));
                return;
            }
        }
    }

    private void follow(Aligned.@Nullable Row row) {
        if (row != null) {
            row.left().ifPresent(spot -> left.selected().set(event(left.timeline(), spot)));
            row.right().ifPresent(spot -> right.selected().set(event(right.timeline(), spot)));
        }
    }

    private static Event event(Timeline timeline, Spot spot) {
        return spot.direction() == Direction.CLIENT ? Pairs.event(timeline.commands().get(spot.first()))
                : Pairs.event(timeline.replies().get(spot.first()));
    }
}
