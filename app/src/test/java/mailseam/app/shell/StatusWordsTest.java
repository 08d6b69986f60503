package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import mailseam.app.run.RunState;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
    private final StatusWords words = new StatusWords(new Texts(Locale.ENGLISH));

    @Test
    void pausedLiveViewSaysThatTheWholeTimelineFollows() {
        Status status = words.of(new RunState.Going("127.0.0.1:25", false),
                new TimelineViewModel(new InlineTasks()).timeline());

        assertThat(status.kind()).isEqualTo(Status.Kind.GOING);
        assertThat(status.text()).contains("127.0.0.1:25", "live view is paused", "200,000 events",
                "whole timeline follows");
    }

    @Test
    void refusedPortIsSaidInWords() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        Endpoint nobody = new Endpoint("127.0.0.1", port);
        Status status = words.of(new RunState.Over(nobody.toString(), run(nobody).outcome()),
                new TimelineViewModel(new InlineTasks()).timeline());

        assertThat(status.kind()).isEqualTo(Status.Kind.BROKEN);
        assertThat(status.text()).startsWith("Broken off.").contains("Nothing listens at " + nobody)
                .doesNotContain("Exception");
    }

    private static RunResult run(Endpoint server) throws Exception {
        Session session = SessionFile.read(Octets.utf8("mailseam 1\n\nS: 220\nC: QUIT\n")).session();
        RunOptions options = new RunOptions(Optional.of(server), Optional.empty(), Optional.empty(),
                OptionalInt.empty(), Optional.empty(), Map.of(), _ -> {
                    throw new AssertionError("no secret is asked for");
                }, _ -> {
                    throw new IOException("no file is asked for");
                });
        try (Wire wire = new Wire(1)) {
            return new SessionRuns(wire, Clock.systemUTC()).start(session, options, _ -> {}).result().get(20,
                    TimeUnit.SECONDS);
        }
    }
}
