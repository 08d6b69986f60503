package mailseam.session;

import java.util.List;
import mailseam.smtp.Direction;

/** What one side will do and the segments it will send, before anything is sent. */
public record Plan(Direction side, List<Turn> turns) {
    public Plan {
        turns = List.copyOf(turns);
    }

    /** All planned segments, in order: a view, whose segments are made when they are asked for. */
    public List<PlannedSegment> segments() {
        return new JoinedSegments(
                turns.stream().filter(Turn.Say.class::isInstance).map(Turn.Say.class::cast).toList());
    }
}
