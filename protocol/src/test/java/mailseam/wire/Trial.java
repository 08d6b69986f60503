package mailseam.wire;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailseam.play.Outcome;
import mailseam.play.Player;
import mailseam.session.Gate;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineEvent;

/** One run and all that it told. */
final class Trial {
    final List<TimelineEvent> events = new CopyOnWriteArrayList<>();
    final Running running;

    Trial(Wire wire, Endpoint server, Player player) {
        this(wire, server, player, new Gate.Wire());
    }

    Trial(Wire wire, Endpoint server, Player player, Gate gate) {
        this(wire, server, player, gate, OptionalInt.empty(), Duration.ofSeconds(5));
    }

    Trial(Wire wire, Endpoint server, Player player, Gate gate, OptionalInt mss, Duration connect) {
        running = wire.run(new RunRequest(server, () -> player, gate, mss, connect, events::add));
    }

    /** Waits for the end. */
    Outcome outcome() throws InterruptedException, ExecutionException, TimeoutException {
        return running.outcome().get(20, TimeUnit.SECONDS);
    }

    /** Waits for the end and gives its name. */
    String end() throws InterruptedException, ExecutionException, TimeoutException {
        return outcome().name();
    }

    /** All octets read, one character each. */
    String read() {
        StringBuilder text = new StringBuilder();
        all(TimelineEvent.Read.class).forEach(read -> text.append(read.octets().latin1()));
        return text.toString();
    }

    List<Happening> happenings() {
        return all(TimelineEvent.Happened.class).stream().map(TimelineEvent.Happened::what).toList();
    }

    /** What the kernel said of each write: how many packets it took. */
    List<Integer> packets() {
        return all(TimelineEvent.Confirmed.class).stream().map(event -> event.word().packets()).toList();
    }

    <E extends TimelineEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
