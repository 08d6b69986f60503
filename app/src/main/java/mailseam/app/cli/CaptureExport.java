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
    private final ReportArguments arguments;
    private final Redacting redacting;

    CaptureExport(Surroundings surroundings, ReportArguments arguments, Redacting redacting) {
        this.surroundings = surroundings;
        this.arguments = arguments;
        this.redacting = redacting;
    }

    /** Prints what would be replaced in a conversation. */
    void preview(Path file, List<Integer> numbers) throws CommandFailure, IOException {
        try (MailCapture capture = CaptureInput.whole(CaptureFile.open(file), file.toString())) {
            redacting.preview(one(capture, CaptureInput.chosen(capture, numbers, file), file), surroundings.out());
        }
    }

    /** Packets go out as they were captured; where something is to be taken out of them they are made anew. */
    void run(Path file, List<Integer> numbers, List<Path> outputs, boolean json) throws CommandFailure, IOException {
        List<Path> captures = new ArrayList<>(outputs);
        captures.removeIf(output -> redacting.rules().isPresent() || !isCapture(output));
        List<Path> forms = new ArrayList<>(outputs);
        forms.removeAll(captures);
        try (MailCapture capture = CaptureInput.whole(CaptureFile.open(file), file.toString())) {
            List<MailConversation> chosen = CaptureInput.chosen(capture, numbers, file);
            if (!forms.isEmpty() || json) {
                Report report = redacting.report(one(capture, chosen, file));
                arguments.outputs(forms).write(report);
                if (json) {
                    JsonExporter.brief(report, surroundings.out());
                }
            }
            for (Path output : captures) {
                AtomicFile.write(output, out -> capture.cut(chosen, surroundings.version(), out, _ -> true));
            }
        }
    }

    private Report one(MailCapture capture, List<MailConversation> chosen, Path file) throws CommandFailure {
        return arguments.of(report(capture, CaptureInput.only(chosen, file), String.valueOf(file.getFileName()),
                surroundings.version()));
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
