package mailseam.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.smtp.Octets;

/** The sessions that a bug report brings along; told by the ending of its name, since a session in the making may hold anything. */
final class ReportSessions {
    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "svg", "png", "json");

    private ReportSessions() {
    }

    /** Their texts; none where the file is no report. */
    static List<String> in(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) || !Files.isRegularFile(file)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return EmbeddedSessions.in(Octets.wrap(in.readNBytes(EmbeddedSessions.MAX_OCTETS)));
        }
    }
}
