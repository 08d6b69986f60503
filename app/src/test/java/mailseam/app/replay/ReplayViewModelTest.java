package mailseam.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import mailseam.app.bridge.HandPulses;
import mailseam.app.document.Origin;
import mailseam.app.run.CutChoice;
import mailseam.app.run.FinishedRun;
import mailseam.app.run.RunViewModel;
import mailseam.app.run.WireEngine;
import mailseam.app.task.InlineTasks;
import mailseam.app.task.Tasks;
import mailseam.app.task.Work;
import mailseam.app.text.Texts;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.variable.VariablesViewModel;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServer;
import mailseam.lab.server.ServerSetup;
import mailseam.session.Gate;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentState;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over real connections of the loopback address. */
class ReplayViewModelTest {
    private static final Recorded QUIT = new Recorded("a recording", SessionFile.read(Octets.utf8("""
            mailseam 1
            recorded kernel
            note     sent by client

            +0.000100 S: 220 lab.example.org ESMTP
            +0.000200 C: EH\\c{cut +0.000300}
            +0.000300 C: LO client.example.org
            +0.000400 S: 250 lab.example.org
            +0.000500 C: QUIT
            +0.000600 S: 221 bye
            """.replace("\\c{cut +0.000300}\n+0.000300 C: ", "{cut +0.000300}"))).session(),
            Optional.of(new Origin.Sample("a")));

    private final Wire wire = new Wire(1);
    private final WireEngine engine = new WireEngine(new SessionRuns(wire, Clock.systemUTC()));
    private final Fx tasks = new Fx();
    private final List<FinishedRun> kept = new ArrayList<>();
    private final List<OwnMarks> marked = new ArrayList<>();
    private final RunViewModel run = new RunViewModel(engine, tasks, new HandPulses(), new TimelineViewModel(tasks));
    private final ReplayViewModel replay = new ReplayViewModel(engine, run,
            new VariablesViewModel(List::of, Path.of("nowhere"), _ -> Optional.empty(), tasks,
                    new Texts(Locale.ENGLISH)),
            (_, finished, marks) -> {
                kept.add(finished);
                marked.add(marks);
            }, tasks);

    @AfterEach
    void close() {
        wire.close();
    }

    private static ReplayChoice choice(boolean serve, Endpoint at, int times) {
        return new ReplayChoice(serve, at, Manner.FAST, CutChoice.GROUP, times);
    }

    @Test
    void playsManyTimesAndCountsThoseThatEndAlike() throws IOException {
        Listening server = LabServer.start(wire, new ServerSetup(new Endpoint("127.0.0.1", 0),
                LabProfile.DEFAULT, List.of(), new Gate.Wire()), (_, _) -> _ -> {});

        replay.replay(QUIT, choice(false, server.at(), 5));
        tasks.until(() -> replay.state().get().equals(new ReplayState.Over(5)));

        OutcomeRow row = replay.rows().getFirst();
        assertThat(replay.rows()).hasSize(1);
        assertThat(row.count()).isEqualTo(5);
        assertThat(row.first()).isEqualTo(1);
        assertThat(row.signature()).hasToString("completed: 220 250 221");
        assertThat(row.sample().result().timeline().segments())
                .filteredOn(segment -> segment.state() == SegmentState.CONFIRMED).hasSize(3);
        assertThat(kept).as("of those that end alike the first").containsExactly(row.sample());
        assertThat(marked).as("what is marked in it is kept too").containsExactly(row.marks());
    }

    @Test
    void marksOfOneRunThatIsSeenAreKeptWithIt() throws IOException {
        Listening server = LabServer.start(wire, new ServerSetup(new Endpoint("127.0.0.1", 0),
                LabProfile.DEFAULT, List.of(), new Gate.Wire()), (_, _) -> _ -> {});

        replay.replay(QUIT, choice(false, server.at(), 1));
        tasks.until(() -> replay.state().get().equals(new ReplayState.Over(1)));

        assertThat(marked).containsExactly(run.marks().orElseThrow());
    }

    @Test
    void playsTheServerToClientsUntilAllHaveCome() throws IOException {
        replay.replay(QUIT, choice(true, new Endpoint("127.0.0.1", 0), 2));
        tasks.until(() -> replay.state().get() instanceof ReplayState.Listens);
        Endpoint at = ((ReplayState.Listens) replay.state().get()).at();

        for (int i = 0; i < 2; i++) {
            try (Socket client = new Socket(at.host(), at.port());
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                assertThat(lines.readLine()).isEqualTo("220 lab.example.org ESMTP");
                client.getOutputStream().write("EHLO client.example.org\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(lines.readLine()).isEqualTo("250 lab.example.org");
                client.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(lines.readLine()).isEqualTo("221 bye");
            }
        }
        tasks.until(() -> replay.state().get().equals(new ReplayState.Over(2)));

        assertThat(replay.rows()).singleElement().satisfies(row -> assertThat(row.sample().served()).isTrue());
    }

    @Test
    void stopsWhileItWaitsForClients() {
        replay.replay(QUIT, choice(true, new Endpoint("127.0.0.1", 0), 2));
        tasks.until(() -> replay.state().get() instanceof ReplayState.Listens);

        replay.stop();

        assertThat(replay.state().get()).isEqualTo(new ReplayState.Over(0));
        assertThat(replay.isGoing()).isFalse();
    }

    @Test
    void asksBeforeManySessionsGoToAnotherHost() {
        ReplayChoice elsewhere = choice(false, new Endpoint("192.0.2.1", 25), 10);

        replay.replay(QUIT, elsewhere);
        tasks.until(() -> replay.state().get().equals(new ReplayState.Asks(elsewhere)));

        assertThat(replay.isGoing()).isFalse();
        assertThat(replay.rows()).isEmpty();
    }

    @Test
    void saysWhyItCannotListen() {
        replay.replay(QUIT, choice(true, new Endpoint("192.0.2.1", 0), 1));

        tasks.until(() -> replay.state().get() instanceof ReplayState.Refused);
        assertThat(replay.isGoing()).isFalse();
    }

    /** Does work at once; what other threads bring is done while the test waits. */
    private static final class Fx implements Tasks {
        private final InlineTasks inline = new InlineTasks();
        private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

        @Override
        public <T> void run(Work<T> work, Consumer<? super T> done,
                Consumer<? super IOException> failed) {
            inline.run(work, done, failed);
        }

        @Override
        public void onFxThread(Runnable action) {
            queue.add(action);
        }

        @Override
        public Delay delay(Duration time, Runnable action) {
            return inline.delay(time, action);
        }

        private void until(BooleanSupplier condition) {
            while (!condition.getAsBoolean()) {
                try {
                    Runnable action = queue.poll(20, TimeUnit.SECONDS);
                    assertThat(action).as("waited in vain").isNotNull();
                    action.run();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
