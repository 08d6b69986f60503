package mailseam.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.report.Report;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;

/** Writes timelines to files. */
public interface Exports {
    /** The endings of the forms there are, without the dot. */
    List<String> endings();

    /**
     * Writes a timeline in the form that the file's ending names.
     *
     * @throws IOException if it cannot be written, or the ending names no form
     */
    void write(Path file, Shown shown) throws IOException;

    /** What a report of it is made of. */
    Report report(Shown shown);

    /** The timeline as a recording, which can be played again. */
    Octets recording(Shown shown) throws IOException;

    /**
     * What to write.
     *
     * @param peer the server, or an empty string
     */
    record Shown(String title, String peer, Timeline timeline, Optional<Outcome> outcome) {
    }
}
