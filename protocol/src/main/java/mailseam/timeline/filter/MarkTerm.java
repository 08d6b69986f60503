package mailseam.timeline.filter;

import java.util.List;
import java.util.Optional;
import mailseam.session.Mark;
import mailseam.smtp.Direction;

/** What somebody has marked: all that carries octets which a mark is about, and for a mark that is about none the moments of its time. */
record MarkTerm() implements Term {
    @Override
    public void find(Scope scope, Matches found) {
        List<Mark> marks = scope.timeline().marks();
        scope.each(scope.timeline().moments(), (moment, index) -> {
            if (marks.stream().anyMatch(mark -> mark.octets().isEmpty() && mark.nanos() == moment.nanos())) {
                found.addMoment(index);
            }
        });
        List<Mark.Span> spans = marks.stream().map(Mark::octets).flatMap(Optional::stream).toList();
        for (Direction direction : Direction.values()) {
            List<Mark.Span> here = spans.stream().filter(span -> span.direction() == direction).toList();
            Runs runs = here.isEmpty() ? null : Runs.of(scope, direction);
            for (Mark.Span span : here) {
                scope.check();
                if (runs != null) {
                    runs.add(runs.behind(0, span.offset()), span.offset(), span.end(), found);
                }
            }
        }
    }
}
