package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.report.AtomicFile;
import mailseam.report.JsonExporter;
import mailseam.report.Report;

/** What {@code mailseam export} does with a capture: cuts it down to conversations, and writes one of them in other forms. */
final class CaptureExport {
    private final Surroundings surroundings;

    CaptureExport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void run(Path file, List<Integer> numbers, List<Path> outputs, boolean json) throws CommandFailure, IOException {
        List<Path> captures = new ArrayList<>(outputs);
        captures.removeIf(output -> !isCapture(output));
        List<Path> forms = new ArrayList<>(outputs);
        forms.removeIf(CaptureExport::isCapture);
        try (MailCapture capture = CaptureInput.whole(CaptureFile.open(file), file.toString())) {
            List<MailConversation> chosen = CaptureInput.chosen(capture, numbers, file);
            if (!forms.isEmpty() || json) {
                MailConversation one = CaptureInput.only(chosen, file);
                Report report = report(capture, one, String.valueOf(file.getFileName()), surroundings.version());
                new Outputs(forms).write(report);
                if (json) {
                    JsonExporter.brief(report, surroundings.out());
                }
            }
            for (Path output : captures) {
                AtomicFile.write(output, out -> capture.cut(chosen, surroundings.version(), out));
            }
        }
    }

    private static boolean isCapture(Path output) {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(".pcapng");
    }

    /** A conversation of a capture, to be written in any form. */
    static Report report(MailCapture capture, MailConversation conversation, String name, String version) {
        return new Report("Conversation " + conversation.id() + " of " + name, conversation.server().toString(),
                capture.timeline(conversation), Optional.empty(), version)
                .withClient(conversation.client().toString());
    }
}
