package mailseam.app.events;

import java.util.Arrays;
import java.util.Optional;
import mailseam.app.timeline.EventIndex;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.MergeSort;
import mailseam.app.timeline.RowOrder;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Filter;
import mailseam.timeline.filter.Matches;
import org.jspecify.annotations.Nullable;

/** The rows of a table of events: which events, in which order. It never changes. */
final class Listing {
    /** Of nothing. */
    static final Listing NOTHING = new Listing(EventIndex.EMPTY, null, null);

    private final EventIndex index;
    private final @Nullable Matches matches;
    private final int @Nullable [] rows;

    private Listing(EventIndex index, @Nullable Matches matches, int @Nullable [] rows) {
        this.index = index;
        this.matches = matches;
        this.rows = rows;
    }

    /** All events in order of time. */
    static Listing all(EventIndex index) {
        return new Listing(index, null, null);
    }

    EventIndex index() {
        return index;
    }

    /** What the filter means, or null where there is none. */
    @Nullable
    Matches matches() {
        return matches;
    }

    /** Whether all events are listed in order of time. */
    boolean isAll() {
        return rows == null;
    }

    /**
     * What is asked for.
     *
     * @param only whether only what the filter means is listed
     */
    record Order(Timeline timeline, EventIndex index, EventWords words, Filter filter, boolean only, Sorting sorting) {
        private static final double HALF = 0.5;
        private static final double LOOKED_UP = 0.8;

        /** Does it, away from the JavaFX thread; nothing if it was given up, or is no longer wanted. */
        Optional<Listing> list(Pace pace) {
            if (filter.isAll()) {
                return Optional.of(new Listing(index, null, sorting.isInTime() ? null : sorted(all(), pace, 0)));
            }
            double share = sorting.isInTime() ? 1 : HALF;
            return filter.in(timeline, pace::isWanted, part -> pace.at(part * share)).map(matches -> {
                int[] rows = only ? meant(matches) : all();
                boolean plain = sorting.isInTime();
                return new Listing(index, matches, plain && !only ? null : plain ? rows : sorted(rows, pace, HALF));
            });
        }

        private int[] all() {
            int[] rows = new int[index.size()];
            Arrays.setAll(rows, row -> row);
            return rows;
        }

        private int[] meant(Matches matches) {
            int[] rows = new int[matches.count()];
            int count = 0;
            for (int row = 0; row < index.size() && count < rows.length; row++) {
                if (index.isIn(matches, row)) {
                    rows[count++] = row;
                }
            }
            return count == rows.length ? rows : Arrays.copyOf(rows, count);
        }

        /** Looking up what is compared takes most of the time. */
        private int[] sorted(int[] rows, Pace pace, double from) {
            RowOrder order = new SortKeys(timeline, index, words, part -> {
                pace.at(from + (1 - from) * part * LOOKED_UP);
                return pace.isWanted();
            }).by(sorting.column(), rows);
            int[] places = new int[rows.length];
            Arrays.setAll(places, place -> place);
            MergeSort.sort(places, sorting.descending() ? order.reversed() : order,
                    pace::isWanted);
            for (int i = 0; i < places.length; i++) {
                places[i] = rows[places[i]];
            }
            return places;
        }
    }

    int size() {
        return rows == null ? index.size() : rows.length;
    }

    /** The row of the index that stands at a place of the table. */
    int row(int place) {
        return rows == null ? place : rows[place];
    }

    /** The place in the table of a row of the index; -1 if it is not listed. */
    int place(int row, boolean inTime) {
        if (rows == null) {
            return row;
        }
        if (inTime) {
            return Math.max(-1, Arrays.binarySearch(rows, row));
        }
        int place = 0;
        while (place < rows.length && rows[place] != row) {
            place++;
        }
        return place < rows.length ? place : -1;
    }
}
