package mailseam.app.habit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.report.copy.Copied;
import mailseam.report.copy.CopyForm;
import mailseam.report.copy.SessionCopies;
import mailseam.session.Attachments;
import mailseam.session.PlanException;
import mailseam.session.Problem;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** Copies the active session, or the lines of it that are selected, in other forms. */
public final class CopyViewModel {
    private final DocumentsViewModel documents;
    private final Supplier<Attachments> attachments;
    private final PasteViewModel notes;
    private final Tasks tasks;
    private final Texts texts;

    /** What a form cannot express is said where pastes say it; {@code attachments} are those of the active document. */
    public CopyViewModel(DocumentsViewModel documents, Supplier<Attachments> attachments, PasteViewModel notes,
            Tasks tasks, Texts texts) {
        this.documents = documents;
        this.attachments = attachments;
        this.notes = notes;
        this.tasks = tasks;
        this.texts = texts;
    }

    private sealed interface Result {
        record Done(Copied copied) implements Result {
        }

        record Wrong(List<Problem> problems) implements Result {
        }
    }

    /** Copies, away from the JavaFX thread; {@code clipboard} gets the text unless there is none. */
    public void copy(CopyForm form, Consumer<String> clipboard) {
        DocumentText text = documents.active().get().text();
        Octets octets = Octets.utf8(text.get());
        TextRange range = text.selection().get();
        int first = text.lineAt(range.start()) + 1;
        int last = text.lineAt(Math.max(range.start(), range.end() - 1)) + 1;
        boolean part = range.start() != range.end();
        Attachments files = attachments.get();
        tasks.run(() -> copy(octets, part ? Optional.of(new int[]{first, last}) : Optional.empty(), form, files),
                result -> told(form, result, clipboard), _ -> {});
    }

    private static Result copy(Octets octets, Optional<int[]> lines, CopyForm form, Attachments files) {
        SessionFile file = SessionFile.read(octets);
        if (!file.problems().isEmpty()) {
            return new Result.Wrong(file.problems());
        }
        Session session = lines.map(range -> SessionCopies.between(file.session(), range[0], range[1]))
                .orElse(file.session());
        try {
            return new Result.Done(SessionCopies.copy(session, form, Optional.empty(), files));
        } catch (PlanException wrong) {
            return new Result.Wrong(wrong.problems());
        }
    }

    private void told(CopyForm form, Result result, Consumer<String> clipboard) {
        String name = texts.get("copy.form." + form.word());
        switch (result) {
            case Result.Wrong(List<Problem> problems) -> notes.say(new Note.Refusal(
                    texts.get("copy.wrong", problems.getFirst().line(), problems.getFirst().message())));
            case Result.Done(Copied copied) -> {
                if (!copied.text().isEmpty()) {
                    clipboard.accept(copied.text());
                }
                notes.say(copied.text().isEmpty()
                        ? new Note.Refusal(texts.get("copy.nothing", name, String.join(" ", copied.notes())))
                        : new Note.OfCopy(name, copied.notes()));
            }
        }
    }
}
