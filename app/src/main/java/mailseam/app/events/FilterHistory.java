package mailseam.app.events;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filters that were used last, the newest first. */
public final class FilterHistory {
    private static final int MOST = 20;

    private final ObservableList<String> filters = FXCollections.observableArrayList();

    /** The filters. */
    public ObservableList<String> filters() {
        return filters;
    }

    void add(String filter) {
        String tidy = filter.strip();
        if (!tidy.isEmpty()) {
            filters.remove(tidy);
            filters.addFirst(tidy);
            filters.subList(Math.min(MOST, filters.size()), filters.size()).clear();
        }
    }

    void set(List<String> earlier) {
        filters.setAll(earlier.stream().filter(filter -> !filter.isBlank()).limit(MOST).toList());
    }
}
