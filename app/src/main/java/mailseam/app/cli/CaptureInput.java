package mailseam.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureNote;
import mailseam.report.SafeText;
import mailseam.smtp.Octets;

/** Reads captures that a command is given, and finds the conversations that are asked for by number. */
final class CaptureInput {
    private static final int HEAD = 4;

    private CaptureInput() {
    }

    /** Whether a file begins as a capture does; one that cannot be read does not. */
    static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CaptureFile.mayBe(Octets.wrap(in.readNBytes(HEAD)));
        } catch (IOException _) {
            return false;
        }
    }

    /** Reads all of a capture; a failure tells what kept it from being read. */
    static MailCapture whole(CaptureFile file, String name) throws CommandFailure, IOException {
        MailCapture capture = MailCapture.whole(file);
        List<CaptureNote> notes = capture.facts().notes();
        if (capture.counts().frames() == 0 && !notes.isEmpty()) {
            capture.close();
            throw CommandFailure.usage(SafeText.of(name) + ": " + notes.getFirst().text());
        }
        return capture;
    }

    /** Conversations by their numbers, or all where no number is given. */
    static List<MailConversation> chosen(MailCapture capture, List<Integer> numbers, Path file) throws CommandFailure {
        List<MailConversation> all = capture.conversations();
        String name = SafeText.of(file.toString());
        if (all.isEmpty()) {
            throw CommandFailure.usage(name + " has no mail conversation.");
        }
        for (Integer number : numbers) {
            if (all.stream().noneMatch(one -> one.id() == number)) {
                throw CommandFailure.usage("--conversation " + number + ": " + name + " has no such one; it has "
                        + numbers(all) + ".");
            }
        }
        return numbers.isEmpty() ? all : all.stream().filter(one -> numbers.contains(one.id())).toList();
    }

    /** The one conversation of a list; a failure asks which. */
    static MailConversation only(List<MailConversation> chosen, Path file) throws CommandFailure {
        if (chosen.size() != 1) {
            throw CommandFailure.usage(SafeText.of(file.toString()) + " has the conversations " + numbers(chosen)
                    + ": name one with --conversation.");
        }
        return chosen.getFirst();
    }

    private static String numbers(List<MailConversation> all) {
        String first = all.stream().limit(20).map(one -> String.valueOf(one.id())).collect(Collectors.joining(", "));
        return all.size() > 20 ? first + " and " + (all.size() - 20) + " more" : first;
    }
}
