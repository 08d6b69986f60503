package mailseam.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mailseam.smtp.Direction;

/**
 * Boxes one behind the other as one box: the first stands next to the client, the last next to the server. What one emits is one
 * read of the next. A box that closes ends both streams there: what the boxes beside it still hold passes on before the chain
 * closes. Boxes that answer each other without end, a million times at one event, are reset.
 */
public final class BoxChain implements Box {
    private static final int MOST = 1 << 20;

    private record Task(int box, BoxEvent event) {
    }

    private final List<Box> boxes;
    private final Alarms alarms;
    private final ArrayDeque<Task> tasks = new ArrayDeque<>();
    private final Map<Direction, BitSet> paused = new EnumMap<>(Direction.class);
    private final BitSet closed = new BitSet();
    /** The streams that have ended at the far end of the chain, and those whose end was told. */
    private final Set<Direction> ended = EnumSet.noneOf(Direction.class);
    private final Set<Direction> told = EnumSet.noneOf(Direction.class);
    private List<BoxCommand> commands = new ArrayList<>();
    private boolean over;
    private int added;
    private long now;

    /** A chain of these, at least one. */
    public BoxChain(List<Box> boxes) {
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("a chain of no boxes");
        }
        this.boxes = List.copyOf(boxes);
        this.alarms = new Alarms(boxes.size());
        for (Direction stream : Direction.values()) {
            paused.put(stream, new BitSet());
        }
    }

    @Override
    public List<BoxCommand> handle(BoxEvent event) {
        if (over) {
            return List.of();
        }
        now = event.nanos();
        added = 0;
        begin(event);
        while (!over && !tasks.isEmpty()) {
            Task task = tasks.remove();
            if (!closed.get(task.box)) {
                boxes.get(task.box).handle(task.event).forEach(command -> obey(task.box, command));
            }
        }
        tasks.clear();
        finish();
        List<BoxCommand> todo = commands;
        commands = new ArrayList<>();
        return todo;
    }

    private void begin(BoxEvent event) {
        switch (event) {
            case BoxEvent.Opened _ -> {
                for (int box = 0; box < boxes.size(); box++) {
                    add(box, event);
                }
            }
            case BoxEvent.Passed(_, Direction stream, _) -> add(first(stream), event);
            case BoxEvent.Ended(_, Direction stream) -> add(first(stream), event);
            case BoxEvent.Alarm _ -> alarms.ring(now).forEach(box -> add(box, event));
        }
    }

    private int first(Direction stream) {
        return stream == Direction.CLIENT ? 0 : boxes.size() - 1;
    }

    private void add(int box, BoxEvent event) {
        tasks.add(new Task(box, event));
        if (++added > MOST) {
            reset();
        }
    }

    private void obey(int box, BoxCommand command) {
        if (over) {
            return;
        }
        switch (command) {
            case BoxCommand.Emit(Direction stream, var octets) -> {
                if (isLast(box, stream)) {
                    commands.add(command);
                } else {
                    add(next(box, stream), new BoxEvent.Passed(now, stream, octets));
                }
            }
            case BoxCommand.End(Direction stream) -> end(box, stream);
            case BoxCommand.Pause(Direction stream) -> pause(box, stream, true);
            case BoxCommand.Resume(Direction stream) -> pause(box, stream, false);
            case BoxCommand.SetAlarm(Duration after) -> alarms.set(box, now + after.toNanos());
            case BoxCommand.ClearAlarm() -> alarms.set(box, Alarms.NEVER);
            case BoxCommand.Reset() -> reset();
            case BoxCommand.Close() -> close(box);
        }
    }

    private static int next(int box, Direction stream) {
        return stream == Direction.CLIENT ? box + 1 : box - 1;
    }

    private boolean isLast(int box, Direction stream) {
        return box == first(stream.opposite());
    }

    private void end(int box, Direction stream) {
        if (isLast(box, stream)) {
            ended.add(stream);
        } else {
            add(next(box, stream), new BoxEvent.Ended(now, stream));
        }
    }

    /** Outside a stream is paused as long as any box wants it to be. */
    private void pause(int box, Direction stream, boolean wanted) {
        BitSet wanting = paused.getOrDefault(stream, new BitSet());
        boolean before = !wanting.isEmpty();
        wanting.set(box, wanted);
        if (before == wanting.isEmpty()) {
            commands.add(wanted ? new BoxCommand.Pause(stream) : new BoxCommand.Resume(stream));
        }
    }

    private void close(int box) {
        closed.set(box);
        alarms.set(box, Alarms.NEVER);
        for (Direction stream : Direction.values()) {
            pause(box, stream, false);
            end(box, stream);
        }
    }

    private void reset() {
        over = true;
        commands.add(new BoxCommand.Reset());
    }

    private void finish() {
        if (over) {
            return;
        }
        if (!closed.isEmpty() && ended.size() == Direction.values().length) {
            over = true;
            commands.add(new BoxCommand.Close());
            return;
        }
        ended.stream().filter(told::add).forEach(stream -> commands.add(new BoxCommand.End(stream)));
        if (alarms.moved()) {
            commands.add(alarms.next() == Alarms.NEVER ? new BoxCommand.ClearAlarm()
                    : new BoxCommand.SetAlarm(Duration.ofNanos(Math.max(0, alarms.next() - now))));
        }
    }
}
