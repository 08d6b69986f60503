package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.report.AtomicFile;
import mailseam.report.CaptureReport;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.SeamExporter;
import org.jspecify.annotations.Nullable;

/** What {@code mailseam import} does with a capture: lists its mail conversations, and writes each as a recording. */
final class CaptureImport {
    private final Surroundings surroundings;
    private final Redacting redacting;

    CaptureImport(Surroundings surroundings, Redacting redacting) {
        this.surroundings = surroundings;
        this.redacting = redacting;
    }

    /** Fails where something is to be redacted that would be listed as it is. */
    void check(@Nullable Path folder, boolean json) throws CommandFailure {
        if (redacting.rules().isPresent() && (folder == null || json)) {
            throw CommandFailure
                    .usage("--redact: of a capture only what -o DIR writes is redacted; give -o, not --json.");
        }
    }

    /** Whether the list of conversations may be shown. */
    boolean lists() {
        return redacting.rules().isEmpty();
    }

    /**
     * Reads a capture to its end and closes it.
     *
     * @param name   of the capture, for messages and the names of files
     * @param folder where the recordings go, or null for none
     */
    void run(CaptureFile file, String name, @Nullable Path folder, boolean json) throws CommandFailure, IOException {
        check(folder, json);
        try (MailCapture capture = CaptureInput.whole(file, name)) {
            if (folder != null) {
                save(capture, name, folder);
            }
            if (json) {
                CaptureReport.json(capture, surroundings.out());
            } else if (lists()) {
                CaptureReport.text(capture, surroundings.out());
            }
        }
    }

    /** The recordings are named after the capture and numbered; one that is there already is not written over. */
    void save(MailCapture capture, String name, Path folder) throws CommandFailure, IOException {
        Files.createDirectories(folder);
        SeamExporter exporter = new SeamExporter();
        String stem = name.replaceFirst("(?:\\.(?:gz|zst))?$", "").replaceFirst("\\.[^.]*$", "");
        for (MailConversation conversation : capture.conversations()) {
            Path target = folder.resolve(stem + "-" + conversation.id() + ".seam");
            if (Files.exists(target)) {
                throw CommandFailure.usage(SafeText.of(target.toString()) + " is there already; name another folder.");
            }
            Report report = redacting.report(
                    CaptureExport.report(capture, conversation, name, surroundings.version()));
            AtomicFile.writeSoon(target, out -> exporter.write(report, out));
            surroundings.err().println(SafeText.of(target.toString()));
        }
    }
}
