package mailseam.app.events;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import mailseam.app.timeline.Event;
import org.jspecify.annotations.Nullable;

/** The rows of the table, made when they are asked for. */
final class EventRows extends ObservableListBase<Event> {
    private Listing listing = Listing.NOTHING;
    private boolean inTime = true;

    /** Shows a listing; what stays in its place at the beginning is not told as a change. */
    void show(Listing next, boolean nextInTime) {
        Listing before = listing;
        int same = same(before, next);
        if (same < before.size() || same < next.size()) {
            listing = next;
            inTime = nextInTime;
            fireChange(new Other(this, same, new Gone(before, same)));
        } else {
            listing = next;
            inTime = nextInTime;
        }
    }

    private static int same(Listing before, Listing next) {
        int most = Math.min(before.size(), next.size());
        if (before.isAll() && next.isAll() && before.index().sharesWith(next.index())) {
            return most;
        }
        int same = 0;
        while (same < most && before.index().isSame(before.row(same), next.index(), next.row(same))) {
            same++;
        }
        return same;
    }

    /** The row of the index at a place. */
    int row(int place) {
        return listing.row(place);
    }

    @Override
    public Event get(int place) {
        return listing.index().event(listing.row(Objects.checkIndex(place, listing.size())));
    }

    @Override
    public int size() {
        return listing.size();
    }

    @Override
    public int indexOf(@Nullable Object object) {
        int row = object instanceof Event event ? listing.index().row(event) : -1;
        return row < 0 ? -1 : listing.place(row, inTime);
    }

    @Override
    public int lastIndexOf(@Nullable Object object) {
        return indexOf(object);
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return indexOf(object) >= 0;
    }

    /** The rows are others from a place on. What was there is looked at only if somebody asks: there may be millions. */
    private static final class Other extends ListChangeListener.Change<Event> {
        private final int from;
        private final Gone gone;
        private boolean read;

        Other(EventRows rows, int from, Gone gone) {
            super(rows);
            this.from = from;
            this.gone = gone;
        }

        @Override
        public boolean next() {
            boolean first = !read;
            read = true;
            return first;
        }

        @Override
        public void reset() {
            read = false;
        }

        @Override
        public int getFrom() {
            return from;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<Event> getRemoved() {
            return gone;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }

    /** The rows from a place on as they were. */
    private static final class Gone extends AbstractList<Event> {
        private final Listing listing;
        private final int from;

        Gone(Listing listing, int from) {
            this.listing = listing;
            this.from = from;
        }

        @Override
        public Event get(int place) {
            return listing.index().event(listing.row(Objects.checkIndex(place, size()) + from));
        }

        @Override
        public int size() {
            return listing.size() - from;
        }
    }
}
