package mailseam.app.habit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignTexts;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Foreign texts as new sessions: each in a tab of its own, named by what the text is, as a deed that can be undone. The text is kept
 * beside its document, so that it can be read as something else.
 */
public final class PasteViewModel {
    private final DocumentsViewModel documents;
    private final Tasks tasks;
    private final Texts texts;
    private final Map<DocumentViewModel, Pasted> pasted = new WeakHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Note>> note = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Opens sessions among these documents. */
    public PasteViewModel(DocumentsViewModel documents, Tasks tasks, Texts texts) {
        this.documents = documents;
        this.tasks = tasks;
        this.texts = texts;
        documents.active().subscribe(this::remembered);
    }

    private void remembered(DocumentViewModel active) {
        note.set(Optional.ofNullable(pasted.get(active)).map(Note.OfPaste::new));
    }

    /** What is to be said over the text. */
    public ReadOnlyObjectProperty<Optional<Note>> note() {
        return note.getReadOnlyProperty();
    }

    void say(Note said) {
        note.set(Optional.of(said));
    }

    /** The user has read it; it does not come back. */
    public void dismiss() {
        if (note.get().orElse(null) instanceof Note.OfPaste) {
            pasted.remove(documents.active().get());
        }
        remembered(documents.active().get());
    }

    /** Reads a text, away from the JavaFX thread, and opens what it is. */
    public void paste(String text) {
        Octets octets = Octets.utf8(text);
        tasks.run(() -> new Result(ForeignTexts.read(octets), ForeignTexts.kinds(octets)), result -> {
            switch (result.reading) {
                case ForeignReading.Refused refused -> refused(refused);
                case ForeignReading.Sessions read -> open(new Pasted(octets, result.kinds, read, 0));
            }
        }, _ -> {});
    }

    private record Result(ForeignReading reading, List<ForeignKind> kinds) {
    }

    private void refused(ForeignReading.Refused refused) {
        say(new Note.Refusal(refused.line() > 0 ? texts.get("paste.refused.line", refused.line(), refused.reason())
                : texts.get("paste.refused", refused.reason())));
    }

    private void open(Pasted text) {
        DocumentViewModel document = documents.show(new Origin.Untitled(name(text.read().kind())), Content.of(""),
                _ -> {});
        show(document, text, texts.get("deed.paste", kind(text.read().kind())));
    }

    private String name(ForeignKind kind) {
        Set<String> taken = documents.open().stream().map(document -> document.origin().get().name())
                .collect(Collectors.toSet());
        String first = texts.get("paste.name." + kind.word());
        String name = first;
        for (int number = 2; taken.contains(name); number++) {
            name = first + " " + number;
        }
        return name;
    }

    /** What a kind is called. */
    public String kind(ForeignKind kind) {
        return texts.get("paste.kind." + kind.word());
    }

    private void show(DocumentViewModel document, Pasted text, String deed) {
        document.text().replaceAll(deed, text.session().text(), this);
        pasted.put(document, text);
        document.read(_ -> {});
        remembered(documents.active().get());
    }

    /** Reads the text of the active document as something else; what was done to it since is undone with it. */
    public void readAs(ForeignKind kind) {
        DocumentViewModel document = documents.active().get();
        @Nullable
        Pasted text = pasted.get(document);
        if (text == null || text.read().kind() == kind) {
            return;
        }
        tasks.run(() -> ForeignTexts.read(text.text(), kind), reading -> {
            switch (reading) {
                case ForeignReading.Refused refused -> refused(refused);
                case ForeignReading.Sessions read -> show(document, new Pasted(text.text(), text.kinds(), read, 0),
                        texts.get("deed.readAs", kind(kind)));
            }
        }, _ -> {});
    }

    /** Shows another of the sessions that the text of the active document gave. */
    public void choose(int index) {
        DocumentViewModel document = documents.active().get();
        @Nullable
        Pasted text = pasted.get(document);
        if (text != null && index >= 0 && index < text.read().sessions().size() && index != text.shown()) {
            Pasted other = text.showing(index);
            show(document, other, texts.get("deed.choose", other.session().title()));
        }
    }
}
