package mailseam.report;

import java.util.Optional;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.Recording;

/** The report of a recording: all that it tells, as it told it when it was written. */
public final class RecordedReport {
    private RecordedReport() {
    }

    /**
     * The report.
     *
     * @param version the version of this program
     * @throws PlanException if the session is no recording
     */
    public static Report of(Session recording, String version) throws PlanException {
        return ReportNotes.read(Recording.remarks(recording), new Report(recording.header().title().orElse(""),
                recording.header().server().orElse(""), Recording.timeline(recording), Optional.empty(), version));
    }
}
