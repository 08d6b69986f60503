package mailseam.app.detail;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import mailseam.smtp.Octets;

/**
 * What is known of an event.
 *
 * @param octets     its octets, as they may be shown
 * @param from       offset of the first in its stream
 * @param boundaries indexes in {@code octets} where another segment starts
 */
record Details(List<Fact> facts, Octets octets, long from, NavigableSet<Integer> boundaries) {
    /** How many octets are shown at most. */
    static final int LIMIT = 64 * 1024;

    /** Nothing is selected. */
    static final Details NONE = new Details(List.of(), Octets.EMPTY, 0,
            Collections.unmodifiableNavigableSet(new TreeSet<>()));
}
