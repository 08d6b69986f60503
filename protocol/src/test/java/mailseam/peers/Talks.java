package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServer;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.report.foreign.ForeignTexts;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;

/** Sessions that are played, servers that they are played against, and what texts of tools are read as. */
final class Talks implements AutoCloseable {
    private final Wire wire = new Wire(2);

    /** A server of the lab on a free port. */
    Listening server(Deliveries deliveries) throws IOException {
        return LabServer.start(wire, new Endpoint("127.0.0.1", 0), LabProfile.DEFAULT, deliveries);
    }

    /** Plays a session against a server, with these secrets; the others are empty. */
    RunResult play(String text, Endpoint server, Map<String, String> secrets) throws PlanException {
        RunOptions options = RunOptions
                .asWritten(name -> Optional.of(secrets.getOrDefault(name, "")), _ -> Octets.EMPTY)
                .withServer(server);
        return new SessionRuns(wire, Clock.systemUTC()).start(session(text), options, _ -> {}).result().join();
    }

    /** A session file that has no problem. */
    static Session session(String text) {
        SessionFile file = SessionFile.read(Octets.utf8(text));
        assertThat(file.problems()).isEmpty();
        return file.session();
    }

    /** All that the client sent. */
    static String client(Timeline timeline) {
        return timeline.stream(Direction.CLIENT).read(0, 100_000).latin1();
    }

    /** The sessions of a text of this kind, of which each character is one octet. */
    static ForeignReading.Sessions read(String text, ForeignKind kind) {
        ForeignReading.Sessions read = (ForeignReading.Sessions) ForeignTexts.read(Octets.latin1(text));
        assertThat(read.kind()).isEqualTo(kind);
        return read;
    }

    /** The one session of a text of this kind. */
    static ForeignSession only(String text, ForeignKind kind) {
        ForeignReading.Sessions read = read(text, kind);
        assertThat(read.sessions()).hasSize(1);
        return read.sessions().getFirst();
    }

    @Override
    public void close() {
        wire.close();
    }
}
