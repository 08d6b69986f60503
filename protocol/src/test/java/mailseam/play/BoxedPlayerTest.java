package mailseam.play;

import static mailseam.play.TestBoxes.changed;
import static mailseam.play.TestBoxes.delay;
import static mailseam.play.TestBoxes.emit;
import static mailseam.play.TestBoxes.octets;
import static mailseam.play.TestBoxes.on;
import static mailseam.play.TestBoxes.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class BoxedPlayerTest {
    private static final String SESSION = """
            S: 220 hello
            C: QUIT
            S: 221 bye
            """;

    private static Playbook server(String session, Box box) {
        return new Playbook(new BoxedPlayer(
                new ServerPlayer(Playbook.source(session, Direction.SERVER), Duration.ofSeconds(30),
                        PlayLimits.DEFAULT),
                box, Direction.SERVER));
    }

    private static Playbook client(String session, Box box) {
        return new Playbook(new BoxedPlayer(
                new ClientPlayer(Playbook.source(session, Direction.CLIENT), Duration.ofSeconds(30),
                        PlayLimits.DEFAULT),
                box, Direction.CLIENT));
    }

    @Test
    void playsAsWithoutABoxWhereAllPassesUnchanged() {
        server(SESSION, unchanged())
                .opened().then("transmit 0 220 hello\\r\\n", "alarm 30 s")
                .left(1).then()
                .hears("QU", "IT\r\n").then("transmit 1 221 bye\\r\\n")
                .left(1).then("close", "completed");
    }

    @Test
    void waitsForTheLastOctetOfWhatTheBoxMadeOfASegment() {
        server("S: 2\\c\nC: QUIT\nS: 22\\c\n", octets())
                .opened().then("transmit 0 2", "alarm 30 s").left(1)
                .hears("QUIT\r\n").then("transmit -1 2", "transmit -1 2")
                .left(1).then()
                .left(1).then("close", "completed");
    }

    @Test
    void goesOnAtOnceWhereTheBoxSwallowsASegment() {
        server(SESSION, changed(text -> text.startsWith("220") ? "" : text))
                .opened().then("alarm 30 s")
                .hears("QUIT\r\n").then("transmit 1 221 bye\\r\\n")
                .left(1).then("close", "completed");
    }

    @Test
    void hearsWhatTheBoxPassesOn() {
        server(SESSION, changed(text -> text.replace("XXXX", "QUIT")))
                .opened().then("transmit 0 220 hello\\r\\n", "alarm 30 s").left(1)
                .hears("XXXX\r\n").then("transmit 1 221 bye\\r\\n");
    }

    @Test
    void closesBehindWhatTheBoxHolds() {
        server(SESSION, delay(Duration.ofMillis(500)))
                .opened().then("alarm 0.5 s")
                .alarm(Duration.ofMillis(500)).then("transmit -1 220 hello\\r\\n", "alarm 29.5 s")
                .left(1).then()
                .hears("QUIT\r\n").then("alarm 0.5 s")
                .alarm(Duration.ofMillis(500)).then("alarm 0.5 s")
                .alarm(Duration.ofMillis(500)).then("transmit -1 221 bye\\r\\n", "close", "completed");
    }

    @Test
    void staysOpenWhereTheBoxNeverLetsTheEndThroughUntilThePeerCloses() {
        Box stall = event -> event instanceof BoxEvent.Passed(_, Direction stream, Octets octets)
                && stream == Direction.CLIENT ? List.of(emit(stream, octets.latin1())) : List.of();
        server(SESSION, stall)
                .opened().then("alarm 30 s")
                .hears("QUIT\r\n").then("no alarm")
                .peerCloses().then("completed");
    }

    @Test
    void isOverWhereItIsStoppedWhileTheBoxHoldsItsEnd() {
        server("@close server\n", delay(Duration.ofMillis(500)))
                .opened().then("alarm 0.5 s")
                .stopped().then("completed");
        server("@close server\n", delay(Duration.ofMillis(500)))
                .opened().then("alarm 0.5 s")
                .peerResets().then("completed");
    }

    @Test
    void failsAtOnceWhateverTheBoxHolds() {
        client("S: 220\nC: QUIT\nS: 221\n", unchanged())
                .opened().then("alarm 30 s")
                .hears("554 no\r\n")
                .then("unexpected-reply 2: Line 2 expects 220; the server said \"554 no\".");
    }

    @Test
    void isResetByTheBox() {
        server(SESSION, on("QUIT", new BoxCommand.Reset()))
                .opened().then("transmit 0 220 hello\\r\\n", "alarm 30 s").left(1)
                .hears("QUIT\r\n")
                .then("reset",
                        "reset 3: The connection was reset or broke: a fault between the two sides.");
    }

    @Test
    void isClosedByTheBox() {
        server(SESSION, on("QUIT", emit(Direction.SERVER, "421 no\r\n"), new BoxCommand.Close()))
                .opened().then("transmit 0 220 hello\\r\\n", "alarm 30 s").left(1)
                .hears("QUIT\r\n")
                .then("transmit -1 421 no\\r\\n", "close",
                        "unexpected-close 3: The client closed the connection. Line 3 expects QUIT.");
    }

    @Test
    void tellsThePlayerOfAnEndThatTheBoxMade() {
        client("S: 220\nC: QUIT\nS: 221\n", on("220", new BoxCommand.End(Direction.SERVER)))
                .opened().then("alarm 30 s")
                .hears("220 hello\r\n")
                .then("unexpected-close 2: The server closed the connection. Line 2 expects 220.");
    }

    @Test
    void stopsReadingWhileTheBoxWantsNothingMore() {
        server(SESSION, on("QU", new BoxCommand.Pause(Direction.CLIENT)))
                .opened().then("transmit 0 220 hello\\r\\n", "alarm 30 s").left(1)
                .hears("QU").then("pause");
    }

    @Test
    void isNotToldThatItsSegmentsLeftWhileTheBoxHoldsMuchOfThem() {
        server(SESSION, on("220", new BoxCommand.Pause(Direction.SERVER),
                new BoxCommand.SetAlarm(Duration.ofSeconds(60))))
                .opened().then("alarm 30 s")
                .alarm(Duration.ofSeconds(30))
                .thenAtLast("timed-out 2: The peer took no more octets for 30 s.");
    }

    @Test
    void resetsAPlayerAndABoxThatAnswerEachOtherForEver() {
        Player parrot = event -> event instanceof PlayEvent.Heard(_, Octets octets, _)
                ? List.of(new PlayCommand.Transmit(new PlannedSegment(0, Direction.SERVER, 0, octets,
                        new After.Nothing(), List.of())))
                : List.of();
        new Playbook(new BoxedPlayer(parrot, on("", emit(Direction.CLIENT, "x")), Direction.SERVER))
                .opened().hears("x").then("reset",
                        "flooded 0: What stands before the player and the player answered each other without end.");
    }

    /** The octets of each segment of a login through a box with a fault, with each secret octet as an asterisk. */
    private static List<String> login(String fault) {
        BoxedPlayer player = new BoxedPlayer(new ClientPlayer(
                Playbook.source("C: NOOP\nC: AUTH PLAIN ${secret:PW}\nC: QUIT\n", Direction.CLIENT),
                Duration.ofSeconds(30), PlayLimits.DEFAULT), new FaultBox(FaultBoxTest.faults(fault)),
                Direction.CLIENT);
        return player.handle(new PlayEvent.Opened(0, 1460)).stream()
                .filter(PlayCommand.Transmit.class::isInstance)
                .map(command -> hidden(((PlayCommand.Transmit) command).segment())).toList();
    }

    private static String hidden(PlannedSegment segment) {
        char[] text = segment.octets().latin1().toCharArray();
        segment.secrets().forEach(span -> Arrays.fill(text, span.from(), span.to(), '*'));
        return new String(text).replace("\r\n", "/");
    }

    @Test
    void hidesTheSecretsOfWhatPassesWhereverTheyComeOut() {
        assertThat(login("command VRFY: stall")).containsExactly("NOOP/AUTH PLAIN *********/QUIT/");
        assertThat(login("command AUTH at verb-end+9: cut"))
                .containsExactly("NOOP/AUTH PLAIN **", "*******/QUIT/");
        assertThat(login("command AUTH: cut octets 10")).containsExactly("NOOP/", "AUTH PLAIN", " *********", "/",
                "QUIT/");
        assertThat(login("command NOOP: drop")).containsExactly("AUTH PLAIN *********/QUIT/");
        assertThat(login("command AUTH at verb-end+9: corrupt 1")).singleElement().asString().matches("\\*+");
        assertThat(login("command QUIT: inject \"RSET\\r\\n\"")).singleElement().asString().matches("\\*+");
    }

    @Test
    void keepsTheWaitsBehindSegments() {
        BoxedPlayer player = new BoxedPlayer(new ServerPlayer(
                Playbook.source("S: 2{cut 50ms}20 x\n", Direction.SERVER), Duration.ofSeconds(30), PlayLimits.DEFAULT),
                octets(), Direction.SERVER);

        assertThat(player.handle(new PlayEvent.Opened(0, 1460)).stream()
                .filter(PlayCommand.Transmit.class::isInstance)
                .map(command -> ((PlayCommand.Transmit) command).segment().after().toString()).limit(2))
                .containsExactly("Wait[time=PT0.05S]", "Nothing[]");
    }
}
