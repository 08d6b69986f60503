package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Landmark;
import mailseam.session.Place;
import mailseam.session.Spot;

/** Finds where faults lie in mail data and chunks. */
final class DataFaults {
    private static final int END_OF_DATA = 5;

    private final List<ArmedFault> inData;
    private final List<ArmedFault> atEnd;
    private final Stretch stretch;
    /** Those that lie in this unit and whose place has not come. */
    private final List<ArmedFault> waiting = new ArrayList<>();
    private long unit = -1;

    DataFaults(List<ArmedFault> faults, Stretch stretch) {
        this.inData = faults.stream().filter(fault -> fault.place() instanceof Place.InData).toList();
        this.atEnd = faults.stream().filter(fault -> fault.place() instanceof Place.AtEndOfData).toList();
        this.stretch = stretch;
    }

    /**
     * Mail data have come up to an offset.
     *
     * @param begun how many of the last octets may belong to their end
     * @return where the first place is that may still turn out
     */
    long mailData(long to, boolean ended, int begun) {
        chunk(to, ended);
        long open = Stretch.ALL;
        for (ArmedFault fault : atEnd) {
            int behindStart = behindStart(((Place.AtEndOfData) fault.place()).spot());
            if (!ended) {
                open = Math.min(open, Math.max(stretch.unitStart(), to - begun + behindStart));
            } else if (fault.happens()) {
                stretch.mark(to - END_OF_DATA + behindStart, fault);
            }
        }
        return open;
    }

    /** A chunk, or mail data, has come up to an offset. */
    long chunk(long to, boolean ended) {
        if (unit != stretch.unitStart()) {
            unit = stretch.unitStart();
            waiting.clear();
            waiting.addAll(inData);
        }
        waiting.removeIf(fault -> {
            long place = unit + ((Place.InData) fault.place()).octets();
            boolean here = ended ? place <= to : place < to;
            if (here && fault.happens()) {
                stretch.mark(place, fault);
            }
            return here;
        });
        return Stretch.ALL;
    }

    /** How many octets behind the start of CRLF.CRLF a spot lies. */
    private static int behindStart(Spot spot) {
        Landmark landmark = spot.landmark().orElse(Landmark.EOD_DOT);
        return spot.shift() + switch (landmark) {
            case EOD_CR -> 0;
            case EOD_LF -> 1;
            case EOD_CR2 -> 3;
            case EOD_LF2 -> 4;
            case AFTER_EOD -> END_OF_DATA;
            default -> 2;
        };
    }
}
