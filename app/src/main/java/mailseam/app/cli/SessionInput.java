package mailseam.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.session.Environment;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** Reads the session file that a command is given. */
final class SessionInput {
    private SessionInput() {
    }

    /** The session; a failure tells all that is wrong with the file. */
    static Session load(Path file) throws CommandFailure {
        SessionFile read = FileFailure.or(file, SessionInput::sessionOrReport);
        if (!read.problems().isEmpty()) {
            throw Problems.failure(file, read.problems());
        }
        return read.session();
    }

    /** A report gives the first session that it brings along. */
    private static SessionFile sessionOrReport(Path file) throws IOException {
        SessionFile read = SessionFile.open(file);
        if (read.problems().isEmpty()) {
            return read;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return EmbeddedSessions.in(Octets.wrap(in.readNBytes(EmbeddedSessions.MAX_OCTETS))).stream().findFirst()
                    .map(text -> SessionFile.read(Octets.utf8(text))).orElse(read);
        }
    }

    /** An environment; a failure tells all that is wrong with it. */
    static Environment environment(Path file) throws CommandFailure {
        Environment read = FileFailure.or(file, Environment::open);
        if (!read.problems().isEmpty()) {
            throw Problems.failure(file, read.problems());
        }
        return read;
    }
}
