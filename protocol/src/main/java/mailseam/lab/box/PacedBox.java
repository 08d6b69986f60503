package mailseam.lab.box;

import java.util.EnumMap;
import java.util.Map;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Lets streams pass at a pace. A stream of which more than a mebibyte waits is not read until half of that has passed. */
final class PacedBox extends TimedBox {
    /** Octets of a stream that may wait before no more is read; one read may be over it. */
    static final long MOST_HELD = 1 << 20;

    private final Map<Direction, PacedStream> streams = new EnumMap<>(Direction.class);
    private final Map<Direction, Boolean> paused = new EnumMap<>(Direction.class);

    /** With the pace of each stream that does not pass at once. */
    PacedBox(Map<Direction, Pace> paces) {
        paces.forEach((stream, pace) -> streams.put(stream, new PacedStream(pace)));
    }

    @Override
    void passed(long now, Direction stream, Octets octets) {
        PacedStream paced = streams.get(stream);
        if (paced == null) {
            super.passed(now, stream, octets);
        } else {
            paced.add(now, octets);
            passWhatIsDue(now, stream, paced);
        }
    }

    @Override
    void ended(long now, Direction stream) {
        PacedStream paced = streams.get(stream);
        if (paced == null) {
            super.ended(now, stream);
        } else {
            paced.add(now, Octets.EMPTY);
        }
    }

    @Override
    long due() {
        return streams.values().stream().mapToLong(PacedStream::due).min().orElse(NEVER);
    }

    @Override
    void elapsed(long now) {
        streams.forEach((stream, paced) -> passWhatIsDue(now, stream, paced));
    }

    private void passWhatIsDue(long now, Direction stream, PacedStream paced) {
        while (paced.due() <= now) {
            Octets piece = paced.take(now);
            if (piece.isEmpty()) {
                end(stream);
            } else {
                emit(stream, piece);
            }
        }
        boolean wasPaused = paused.getOrDefault(stream, false);
        if (!wasPaused && paced.held() > MOST_HELD) {
            pause(stream);
            paused.put(stream, true);
        } else if (wasPaused && paced.held() <= MOST_HELD / 2) {
            resume(stream);
            paused.put(stream, false);
        }
    }
}
