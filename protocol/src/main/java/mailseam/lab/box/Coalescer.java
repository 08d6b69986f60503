package mailseam.lab.box;

import static mailseam.lab.box.BoxValues.STREAMS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Joins the reads of a stream that come within a time. */
final class Coalescer extends TimedBox {
    private static final BoxOption TIME = new BoxOption("time", new BoxOption.Kind.Time(Duration.ofHours(1)), "50ms",
            "How long it waits for more, from the first read on.");
    private static final BoxOption OCTETS = new BoxOption("octets", new BoxOption.Kind.Whole(1, PacedBox.MOST_HELD),
            "65536", "Passes at once what has come when it is so many octets.");
    private static final BoxOption DIRECTION = new BoxOption("direction", STREAMS, "both",
            "The stream that is joined, named by its sender.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("coalescer",
            "Joins what comes within a time into one piece.", List.of("B06", "B23"),
            "A path or proxy that puts segments together, such as Nagle's algorithm, receive offload or a proxy that was busy: a client"
                    + " that sends a group without permission and has luck loses it here. It does not wait for acknowledgements as"
                    + " Nagle's algorithm does.",
            List.of(TIME, OCTETS, DIRECTION)), Coalescer::new);

    private static final class Batch {
        private final List<Octets> reads = new ArrayList<>();
        private long held;
        private long due = NEVER;
    }

    private final Map<Direction, Batch> batches = new EnumMap<>(Direction.class);
    private final long nanos;
    private final long most;

    Coalescer(BoxValues values) {
        this.nanos = values.time(TIME).toNanos();
        this.most = values.number(OCTETS);
        values.streams(DIRECTION).forEach(stream -> batches.put(stream, new Batch()));
    }

    @Override
    void passed(long now, Direction stream, Octets octets) {
        Batch batch = batches.get(stream);
        if (batch == null) {
            emit(stream, octets);
            return;
        }
        if (batch.reads.isEmpty()) {
            batch.due = now + nanos;
        }
        batch.reads.add(octets);
        batch.held += octets.length();
        if (batch.held >= most) {
            pass(stream, batch);
        }
    }

    @Override
    void ended(long now, Direction stream) {
        Batch batch = batches.get(stream);
        if (batch != null) {
            pass(stream, batch);
        }
        end(stream);
    }

    @Override
    long due() {
        return batches.values().stream().mapToLong(batch -> batch.due).min().orElse(NEVER);
    }

    @Override
    void elapsed(long now) {
        batches.forEach((stream, batch) -> {
            if (batch.due <= now) {
                pass(stream, batch);
            }
        });
    }

    private void pass(Direction stream, Batch batch) {
        if (!batch.reads.isEmpty()) {
            emit(stream, Octets.concat(batch.reads));
        }
        batch.reads.clear();
        batch.held = 0;
        batch.due = NEVER;
    }
}
