package mailseam.lab.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailseam.play.Box;
import mailseam.play.BoxChain;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A conversation through a box, with a clock that goes on from alarm to alarm. */
final class Trip {
    private final Box box;
    private final Map<Direction, List<String>> passed = new EnumMap<>(Direction.class);
    private final List<String> commands = new ArrayList<>();
    private long now;
    private long alarm = Long.MAX_VALUE;

    private final Map<Direction, Long> octets = new EnumMap<>(Direction.class);
    private final boolean keeps;

    /** Through one box, or several of which the first stands next to the client. */
    Trip(String... setups) {
        this(true, setups);
    }

    /** A trip that only counts octets. */
    static Trip counting(String setup) {
        return new Trip(false, setup);
    }

    private Trip(boolean keeps, String... setups) {
        this.keeps = keeps;
        List<Box> boxes = Stream.of(setups).map(Trip::box).toList();
        this.box = boxes.size() == 1 ? boxes.getFirst() : new BoxChain(boxes);
        handle(new BoxEvent.Opened(0));
    }

    private static Box box(String setup) {
        try {
            return BoxSetup.parse(setup).create();
        } catch (SyntaxException e) {
            throw new AssertionError(e.message() + " " + e.expected(), e);
        }
    }

    /** The client sends each of these in one read. */
    Trip client(String... reads) {
        return send(Direction.CLIENT, reads);
    }

    /** The server sends each of these in one read. */
    Trip server(String... reads) {
        return send(Direction.SERVER, reads);
    }

    private Trip send(Direction stream, String... reads) {
        for (String read : reads) {
            if (!read.isEmpty()) {
                handle(new BoxEvent.Passed(now, stream, Octets.latin1(read)));
            }
        }
        return this;
    }

    Trip ends(Direction stream) {
        handle(new BoxEvent.Ended(now, stream));
        return this;
    }

    /** Time goes on, with all alarms that go off. */
    Trip pass(long millis) {
        return passMicros(millis * 1000);
    }

    /** The same, in microseconds. */
    Trip passMicros(long micros) {
        long until = now + micros * 1000;
        while (alarm <= until) {
            now = alarm;
            alarm = Long.MAX_VALUE;
            handle(new BoxEvent.Alarm(now));
        }
        now = until;
        return this;
    }

    /** The writes of a stream. */
    List<String> writes(Direction stream) {
        return passed.getOrDefault(stream, List.of());
    }

    /** What the server got. */
    String toServer() {
        return String.join("", writes(Direction.CLIENT));
    }

    /** What the client got. */
    String toClient() {
        return String.join("", writes(Direction.SERVER));
    }

    /** How many octets of a stream have passed. */
    long octets(Direction stream) {
        return octets.getOrDefault(stream, 0L);
    }

    /** The commands that move no octets, in order. */
    List<String> commands() {
        return commands;
    }

    /** Milliseconds until the alarm, or -1. */
    long alarmIn() {
        return alarm == Long.MAX_VALUE ? -1 : (alarm - now) / 1_000_000;
    }

    private void handle(BoxEvent event) {
        List<BoxCommand> orders = box.handle(event);
        for (int i = 0; i < orders.size(); i++) {
            switch (orders.get(i)) {
                case BoxCommand.Emit(Direction stream, Octets octets) -> {
                    assertThat(octets.length()).as("an emission").isPositive();
                    this.octets.merge(stream, (long) octets.length(), Long::sum);
                    if (keeps) {
                        passed.computeIfAbsent(stream, _ -> new ArrayList<>()).add(octets.latin1());
                    }
                }
                case BoxCommand.SetAlarm set -> {
                    assertThat(set.after()).isGreaterThanOrEqualTo(Duration.ZERO);
                    alarm = now + set.after().toNanos();
                }
                case BoxCommand.ClearAlarm _ -> alarm = Long.MAX_VALUE;
                case BoxCommand.End(Direction stream) -> commands.add("end " + stream.word());
                case BoxCommand.Pause(Direction stream) -> commands.add("pause " + stream.word());
                case BoxCommand.Resume(Direction stream) -> commands.add("resume " + stream.word());
                case BoxCommand.Reset _ -> last("reset", i, orders);
                case BoxCommand.Close _ -> last("close", i, orders);
            }
        }
    }

    private void last(String word, int index, List<BoxCommand> orders) {
        assertThat(index).as("the last command is " + word).isEqualTo(orders.size() - 1);
        commands.add(word);
        assertThat(box.handle(new BoxEvent.Alarm(now))).as("silence behind " + word).isEmpty();
    }
}
