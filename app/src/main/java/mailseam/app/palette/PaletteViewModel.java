package mailseam.app.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is searched for, and what was found. */
public final class PaletteViewModel {
    /** Letters in the help count, but less than any in the name. */
    private static final int IN_HELP = -100;
    private static final int LINE_DIGITS = 9;

    private final Supplier<List<PaletteItem>> source;
    private final IntFunction<PaletteItem> goToLine;
    private final LastUsed lastUsed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private List<PaletteItem> offered = List.of();

    /** With what there is when it is opened, and with what goes to a 1-based line. */
    public PaletteViewModel(Supplier<List<PaletteItem>> source, IntFunction<PaletteItem> goToLine,
            LastUsed lastUsed) {
        this.source = source;
        this.goToLine = goToLine;
        this.lastUsed = lastUsed;
        query.subscribe((_, _) -> search());
    }

    /** Looks anew at what there is, and searches for nothing. */
    public void open() {
        offered = source.get();
        query.set("");
        search();
    }

    /** What is searched for; {@code :12} is line 12. */
    public StringProperty query() {
        return query;
    }

    /** What was found, the best first; of equally good ones that which was used last. */
    public ObservableList<Found> found() {
        return found;
    }

    /** Does it, and remembers it; what cannot be done stays undone. True if it was done. */
    public boolean run(Found chosen) {
        if (!chosen.item().isAvailable()) {
            return false;
        }
        lastUsed.used(chosen.item().id());
        chosen.item().work().run();
        return true;
    }

    private void search() {
        String text = query.get().strip();
        Comparator<Found> order = Comparator.<Found>comparingInt(one -> -one.score())
                .thenComparingInt(one -> lastUsed.rank(one.item().id()));
        found.setAll(text.startsWith(":") ? line(text.substring(1).strip())
                : offered.stream().flatMap(item -> look(text, item).stream()).sorted(order).toList());
    }

    private List<Found> line(String digits) {
        return digits.matches("[1-9][0-9]{0," + (LINE_DIGITS - 1) + "}")
                ? List.of(new Found(goToLine.apply(Integer.parseInt(digits)), 0, List.of()))
                : List.of();
    }

    private static Optional<Found> look(String text, PaletteItem item) {
        return Fuzzy.match(text, item.name()).map(match -> new Found(item, match.score(), match.at()))
                .or(() -> item.help().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                        ? Optional.of(new Found(item, IN_HELP, List.of())) : Optional.empty());
    }
}
