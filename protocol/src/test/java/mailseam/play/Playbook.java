package mailseam.play;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Secrets;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A script of both: what happens to a player, and what it is to do about it. Each event is given at once; {@link #then} says
 * what it is to answer. Where the player does something else, the test fails with the script as expected beside the script
 * as it went.
 */
final class Playbook {
    private static final Secrets SECRETS = name -> Optional.of("geheim-" + name);

    private final Player player;
    private final List<String> expected = new ArrayList<>();
    private final List<String> actual = new ArrayList<>();
    private final List<Integer> outbox = new ArrayList<>();
    private List<String> unclaimed = List.of();
    private long nanos;
    private int reads;

    Playbook(Player player) {
        this.player = player;
    }

    /** A player of the client's side of a session: its lines, without the head. */
    static Playbook client(String session) {
        return new Playbook(new ClientPlayer(source(session, Direction.CLIENT), timeout(session), PlayLimits.DEFAULT));
    }

    /** A player of the server's side of a session: its lines, without the head. */
    static Playbook server(String session) {
        return new Playbook(new ServerPlayer(source(session, Direction.SERVER), timeout(session), PlayLimits.DEFAULT));
    }

    static PlanSource source(String session, Direction side) {
        Session read = read(session);
        return mss -> Planner.plan(read, new PlanOptions(side, read.header().segmentation(), mss, Map.of(), SECRETS,
                file -> Octets.latin1("octets of " + file)));
    }

    private static Session read(String session) {
        SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n" + session));
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().toString());
        }
        return file.session();
    }

    private static Duration timeout(String session) {
        return read(session).header().timeout();
    }

    /** The connection stands. */
    Playbook opened() {
        return event("opened", new PlayEvent.Opened(tick(), 1460));
    }

    /** One read for each piece; escapes are Java's. */
    Playbook hears(String... pieces) {
        for (String piece : pieces) {
            hears(Octets.latin1(piece));
        }
        return this;
    }

    Playbook hears(Octets piece) {
        String text = piece.length() > 60 ? piece.slice(0, 20) + "…" : piece.toString();
        return event("hears " + text, new PlayEvent.Heard(tick(), piece, reads++));
    }

    /** The next segments leave, so many. */
    Playbook left(int count) {
        for (int i = 0; i < count; i++) {
            int index = outbox.isEmpty() ? -2 : outbox.removeFirst();
            event("left " + index, new PlayEvent.Left(tick(), index));
        }
        return this;
    }

    /** A time passes, and the alarm goes off. */
    Playbook alarm(Duration after) {
        nanos += after.toNanos() - 1;
        return event("alarm", new PlayEvent.Alarm(tick()));
    }

    Playbook peerCloses() {
        return event("peer closes", new PlayEvent.PeerClosed(tick()));
    }

    Playbook peerResets() {
        return event("peer resets", new PlayEvent.PeerReset(tick(), "Connection reset by peer"));
    }

    Playbook stopped() {
        return event("stopped", new PlayEvent.Stop(tick()));
    }

    /** What the player has done since the last call, line by line. */
    Playbook then(String... commands) {
        List.of(commands).forEach(command -> expected.add("    " + command));
        if (!unclaimed.equals(List.of(commands))) {
            fail(columns());
        }
        unclaimed = List.of();
        return this;
    }

    /** The last of what it has done since the last call. */
    Playbook thenAtLast(String command) {
        String last = unclaimed.isEmpty() ? "nothing" : unclaimed.getLast();
        unclaimed.stream().limit(Math.max(0, unclaimed.size() - 1)).forEach(_ -> expected.add("    …"));
        expected.add("    " + command);
        if (!last.equals(command)) {
            fail(columns());
        }
        unclaimed = List.of();
        return this;
    }

    /** All that was done, for comparing two plays. */
    List<String> done() {
        return actual.stream().filter(line -> line.startsWith("    ")).toList();
    }

    private Playbook event(String text, PlayEvent event) {
        expected.add(text);
        actual.add(text);
        List<String> all = new ArrayList<>(unclaimed);
        for (PlayCommand command : player.handle(event)) {
            if (command instanceof PlayCommand.Transmit(var segment)) {
                outbox.add(segment.index());
            }
            all.add(words(command));
            actual.add("    " + words(command));
        }
        unclaimed = List.copyOf(all);
        return this;
    }

    private long tick() {
        return ++nanos;
    }

    static String words(PlayCommand command) {
        return switch (command) {
            case PlayCommand.Transmit(var segment) -> "transmit " + segment.index() + " " + segment.octets();
            case PlayCommand.SetAlarm(Duration after) -> "alarm " + Wording.seconds(after);
            case PlayCommand.ClearAlarm() -> "no alarm";
            case PlayCommand.Pause() -> "pause";
            case PlayCommand.Resume() -> "resume";
            case PlayCommand.HalfClose() -> "half-close";
            case PlayCommand.Close() -> "close";
            case PlayCommand.Reset() -> "reset";
            case PlayCommand.Finish(Outcome.Completed how) -> how.name();
            case PlayCommand.Finish(Outcome how) -> how.name() + " " + how.line() + ": " + how.message();
        };
    }

    private String columns() {
        StringBuilder text = new StringBuilder("the player did something else:\n");
        text.append("  %-70s | %s%n".formatted("EXPECTED", "ACTUAL"));
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String left = i < expected.size() ? expected.get(i) : "";
            String right = i < actual.size() ? actual.get(i) : "";
            text.append(
                    "%s %-70s | %s%n".formatted(left.equals(right) || left.equals("    …") ? " " : ">", left, right));
        }
        return text.toString();
    }
}
