package mailseam.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * The marks of a timeline as its recording has them: where octets are missing from the recording, those behind them stand nearer to the
 * start of their stream. A mark of octets that are all missing keeps its time.
 */
final class WrittenMarks {
    /** Octets that stand in one piece in both streams. */
    private record Piece(long from, long to, long written) {
    }

    private final Map<Direction, List<Piece>> pieces = new EnumMap<>(
            Map.of(Direction.CLIENT, new ArrayList<>(), Direction.SERVER, new ArrayList<>()));

    /** That octets of a stream were written next. */
    void wrote(Segment segment, Octets octets) {
        List<Piece> known = pieces.getOrDefault(segment.direction(), List.of());
        Piece last = known.isEmpty() ? new Piece(0, 0, 0) : known.removeLast();
        long end = segment.offset() + octets.length();
        if (last.to == segment.offset()) {
            known.add(new Piece(last.from, end, last.written));
        } else {
            known.add(last);
            known.add(new Piece(segment.offset(), end, last.written + last.to - last.from));
        }
    }

    /** The marks, as many as a file may have. */
    List<Mark> of(List<Mark> marks) {
        return marks.stream().limit(Mark.MAX_MARKS)
                .map(mark -> new Mark(mark.nanos(), mark.octets().flatMap(this::written), mark.text())).toList();
    }

    private Optional<Mark.Span> written(Mark.Span span) {
        long from = -1;
        long to = 0;
        for (Piece piece : pieces.getOrDefault(span.direction(), List.of())) {
            long first = Math.max(span.offset(), piece.from);
            long end = Math.min(span.end(), piece.to);
            if (first < end) {
                from = from < 0 ? piece.written + first - piece.from : from;
                to = piece.written + end - piece.from;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Mark.Span(span.direction(), from, to - from));
    }
}
