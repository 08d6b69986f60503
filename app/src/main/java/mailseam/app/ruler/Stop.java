package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.session.Expectation;
import mailseam.session.PlanMap;
import mailseam.session.PlannedSegment;
import mailseam.session.TimeText;
import mailseam.session.Turn;

/**
 * What stands between two runs: replies that are waited for, a pause, the end of the connection.
 *
 * @param offset offset of the octet before which it stands
 * @param line   1-based line of the session
 * @param words  what it is, in the notation of sessions
 */
record Stop(int offset, int line, String words) {
    private static final int SHOWN = 4;

    static List<Stop> all(PlanMap map) {
        List<Stop> stops = new ArrayList<>();
        int offset = 0;
        for (Turn turn : map.plan().turns()) {
            switch (turn) {
                case Turn.Say say -> offset = end(say.segments().getLast());
                case Turn.Hear hear -> stops.add(new Stop(offset, hear.line(), words(hear.expected())));
                case Turn.Pause pause ->
                        stops.add(new Stop(offset, pause.line(), "@pause " + TimeText.write(pause.time())));
                case Turn.Close close -> stops.add(new Stop(offset, close.line(), "@close"));
                case Turn.HalfClose close -> stops.add(new Stop(offset, close.line(), "@half-close"));
                case Turn.Reset reset -> stops.add(new Stop(offset, reset.line(), "@reset"));
                case Turn.AwaitClose close -> stops.add(new Stop(offset, close.line(), "@expect close"));
                case Turn.NotPlayable other -> stops.add(new Stop(offset, other.line(), other.directive()));
            }
        }
        return stops;
    }

    private static int end(PlannedSegment last) {
        return (int) last.offset() + last.octets().length();
    }

    private static String words(List<Expectation> expected) {
        String first = expected.stream().limit(SHOWN).map(Expectation::text).collect(Collectors.joining(" "));
        return expected.size() > SHOWN ? first + " \u2026 (" + expected.size() + ")" : first;
    }
}
