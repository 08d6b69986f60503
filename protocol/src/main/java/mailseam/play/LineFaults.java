package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Landmark;
import mailseam.session.LinePlaces;
import mailseam.session.Spot;
import mailseam.smtp.Octets;

/** The faults that lie in one line, and where in it: marked as soon as it is known, and once. */
final class LineFaults {
    /** Finds the places of a landmark in a line, or in what has come of it. */
    interface Finder {
        LinePlaces find(Landmark landmark, Octets line, boolean whole);
    }

    private static final class Candidate {
        private final ArmedFault fault;
        private final Spot spot;
        private int marked;

        Candidate(ArmedFault fault, Spot spot) {
            this.fault = fault;
            this.spot = spot;
        }
    }

    private final Stretch stretch;
    private final Finder finder;
    private final List<Candidate> candidates = new ArrayList<>();
    private final LineHead head = new LineHead();
    private long start;
    /** All places are marked. */
    private boolean marked;

    LineFaults(Stretch stretch, Finder finder) {
        this.stretch = stretch;
        this.finder = finder;
    }

    /** Forgets the last line; the next one starts here. */
    void begin(long offset) {
        start = offset;
        marked = false;
        candidates.clear();
        head.clear();
    }

    /** Whether a fault lies in this line. */
    boolean any() {
        return !candidates.isEmpty();
    }

    /** This fault lies in the line. */
    void add(ArmedFault fault, Spot spot) {
        candidates.add(new Candidate(fault, spot));
    }

    /** More of the line has come. */
    void come(Octets octets) {
        head.add(octets);
    }

    /** What has come of the line. */
    Octets line() {
        return head.octets();
    }

    /** Whether nothing more can turn out. */
    boolean isWhole() {
        return head.isCut();
    }

    /** Marks the places that are known; where the first is that may still turn out. */
    long mark(boolean ended) {
        long open = Stretch.ALL;
        if (marked) {
            return open;
        }
        boolean whole = ended || head.isCut();
        marked = whole;
        for (Candidate candidate : candidates) {
            LinePlaces found = find(candidate.spot, whole);
            for (; candidate.marked < found.places().size(); candidate.marked++) {
                if (candidate.fault.happens()) {
                    stretch.mark(start + found.places().get(candidate.marked) + candidate.spot.shift(),
                            candidate.fault);
                }
            }
            open = Math.min(open, open(found, candidate.spot));
        }
        return open;
    }

    /** Where a fault may still turn out to lie that is not known to lie in this line at all. */
    long mayLie(Spot spot) {
        LinePlaces found = find(spot, false);
        long first = found.places().isEmpty() ? Stretch.ALL
                : Math.max(start, start + found.places().getFirst() + spot.shift());
        return Math.min(first, open(found, spot));
    }

    private LinePlaces find(Spot spot, boolean whole) {
        return spot.landmark().isPresent() ? finder.find(spot.landmark().get(), head.octets(), whole)
                : new LinePlaces(List.of(0), LinePlaces.CLOSED);
    }

    private long open(LinePlaces found, Spot spot) {
        return found.open() == LinePlaces.CLOSED ? Stretch.ALL : Math.max(start, start + found.open() + spot.shift());
    }
}
