package mailseam.app.lanes;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** What lies in one of the lanes: which segments, and which commands or replies they carry. */
final class Lane {
    private final boolean client;
    private final Ints segments = new Ints();
    /** For each command or reply the last segment of it and of all before it, so that it only grows. */
    private final Ints carriers = new Ints();
    private final Troubles troubles = new Troubles();
    private Timeline timeline;

    Lane(boolean client, Timeline timeline) {
        this.client = client;
        this.timeline = timeline;
    }

    boolean isClient() {
        return client;
    }

    /** Takes in what is new. */
    void grow(Timeline later, int from) {
        timeline = later;
        Direction direction = client ? Direction.CLIENT : Direction.SERVER;
        for (int i = from; i < timeline.segments().size(); i++) {
            if (timeline.segments().get(i).direction() == direction) {
                segments.add(i);
            }
        }
        int size = items();
        for (int i = carriers.size(); i < size; i++) {
            int last = origins(i).getLast().segment();
            carriers.add(i == 0 ? last : Math.max(last, carriers.get(i - 1)));
            troubles.add(i, client ? Trouble.NONE : Trouble.of(timeline.replies().get(i).reply()));
        }
        troubles.sort();
    }

    /** The replies that say no, by their numbers. */
    Troubles troubles() {
        return troubles;
    }

    /** The worst of the replies that a run of segments carries. */
    Trouble worstCarried(Run segments) {
        return troubles.worst(segments, carriers::get);
    }

    /** Its segments, in order of time. */
    Ints segments() {
        return segments;
    }

    /** How many octets of the lane's stream came before a place. */
    long octetsBefore(Place place) {
        int behind = segments.first(segment -> segment > place.segment());
        if (behind == 0) {
            return 0;
        }
        Segment last = timeline.segments().get(segments.get(behind - 1));
        double part = last.index() == place.segment() ? Math.min(place.part(), 1) : 1;
        return last.offset() + Math.round(part * last.length());
    }

    /** The number of commands, or of replies. */
    private int items() {
        return client ? timeline.commands().size() : timeline.replies().size();
    }

    /** How many commands or replies were taken in. */
    int count() {
        return carriers.size();
    }

    /** Where a command's or reply's octets are. */
    List<Origin> origins(int item) {
        return client ? timeline.commands().get(item).unit().origins()
                : timeline.replies().get(item).reply().origins();
    }

    /** From an index on, the first command or reply that has an octet in a segment or behind it; the count if there is none. */
    int firstCarried(int from, int segment) {
        return carriers.firstFrom(from, last -> last >= segment);
    }

    /** From an index on, the first one whose octets are all carried by segments behind this one, among those with octets up to here. */
    int firstBehind(int from, int segment) {
        return carriers.firstFrom(from, last -> last > segment);
    }
}
