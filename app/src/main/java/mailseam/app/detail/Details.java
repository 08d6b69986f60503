package mailseam.app.detail;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * What is known of an event.
 *
 * @param page       a part of its octets, as they may be shown
 * @param boundaries indexes in the octets of the page where another segment starts
 */
record Details(List<Fact> facts, Page page, NavigableSet<Integer> boundaries) {
    /** How many octets are shown at once. */
    static final int LIMIT = 16 * 1024;

    /** Nothing is selected. */
    static final Details NONE = new Details(List.of(), Page.NONE,
            Collections.unmodifiableNavigableSet(new TreeSet<>()));

    /**
     * A part of the octets of an event.
     *
     * @param octets    its octets
     * @param direction who sent them
     * @param from      offset of its first octet in its stream
     * @param skipped   how many octets of the event stand before it
     * @param total     how many octets the event has
     */
    record Page(Octets octets, Direction direction, long from, long skipped, long total) {
        /** Of an event without octets. */
        static final Page NONE = new Page(Octets.EMPTY, Direction.CLIENT, 0, 0, 0);

        /** Whether there is more of the event than this. */
        boolean isPart() {
            return octets.length() < total;
        }

        /** How many octets of the event come up to its end. */
        long end() {
            return skipped + octets.length();
        }
    }

    Octets octets() {
        return page.octets();
    }
}
