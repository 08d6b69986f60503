package mailseam.app.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.task.Tasks;
import mailseam.session.Advice;
import mailseam.session.Advisor;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** The session being edited. It is read anew, off the JavaFX thread, once the user stops typing for a moment. */
public final class DocumentViewModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(200);
    /** Typing after such a rest is undone for itself. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final Tasks tasks;
    private final Tasks.Delay reading;
    private final DocumentText text = new DocumentText();
    private final ReadOnlyObjectWrapper<Origin> origin;
    private final ReadOnlyObjectWrapper<SessionFile> file = new ReadOnlyObjectWrapper<>(
            SessionFile.read(Octets.EMPTY));
    private final ReadOnlyObjectWrapper<List<Advice>> advice = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<DiskWord> disk = new ReadOnlyObjectWrapper<>(new DiskWord.Same());
    private final ReadOnlyBooleanWrapper lossless = new ReadOnlyBooleanWrapper(true);
    private Content seen = Content.of("");
    private Optional<Stamp> stamp = Optional.empty();
    private boolean crlf;
    private boolean evenEnds = true;
    private long version;

    /** An empty, untitled document. */
    public DocumentViewModel(Tasks tasks, Origin untitled) {
        this.tasks = tasks;
        origin = new ReadOnlyObjectWrapper<>(untitled);
        reading = tasks.delay(TYPING_PAUSE, () -> read(_ -> {}));
        Tasks.Delay resting = tasks.delay(REST, text::pause);
        text.revision().subscribe((_, _) -> {
            version++;
            reading.restart();
            resting.restart();
            judge();
        });
    }

    /** The text, and all that was done to it. */
    public DocumentText text() {
        return text;
    }

    /** Where it came from. */
    public ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /** What was understood of the text at the last reading, and what is wrong with it. */
    public ReadOnlyObjectProperty<SessionFile> file() {
        return file.getReadOnlyProperty();
    }

    /** What is worth knowing about the session, if it can be read: whom it may not get on with, and which RFC says so. */
    public ReadOnlyObjectProperty<List<Advice>> advice() {
        return advice.getReadOnlyProperty();
    }

    /** Whether it differs from what was opened or saved last. */
    public ReadOnlyBooleanProperty dirty() {
        return text.dirty();
    }

    /** Whether it is new, empty, and nothing was ever done to it. */
    public boolean isUntouched() {
        return origin.get() instanceof Origin.Untitled && text.length() == 0 && !text.undoable().get()
                && !text.redoable().get() && !text.dirty().get();
    }

    /** Whether the text stands for the octets of its file; if not, it is shown and not saved over them. */
    public ReadOnlyBooleanProperty lossless() {
        return lossless.getReadOnlyProperty();
    }

    /** How its file stands to it. */
    public ReadOnlyObjectProperty<DiskWord> disk() {
        return disk.getReadOnlyProperty();
    }

    /** What its file held when it was last read, written, or given way to. */
    public Content seen() {
        return seen;
    }

    Optional<Stamp> stamp() {
        return stamp;
    }

    /** Whether its lines end with CRLF when it is saved. */
    public boolean isCrlf() {
        return crlf;
    }

    /** The octets to save. */
    public Octets octets() {
        return Content.octets(text.get(), crlf);
    }

    /** Shows another document; {@code then} gets it once it is read. */
    public void show(Origin from, Content content, Consumer<SessionFile> then) {
        fill(from, content);
        read(then);
    }

    void fill(Origin from, Content content) {
        origin.set(from);
        text.show(content.text());
        agree(content);
    }

    /** This is what the file holds, as far as it is for the user to decide; the text may be another. */
    private void agree(Content content) {
        seen = content;
        stamp = Optional.empty();
        crlf = content.crlf();
        evenEnds = content.evenEnds();
        text.saved(content.text());
        disk.set(new DiskWord.Same());
        judge();
    }

    private void judge() {
        lossless.set(evenEnds && (seen.lost().isEmpty() || !text.contains(LostOctets.REPLACEMENT)));
    }

    /** A text was written to a file, with the line ends of the document. */
    public void savedAs(Origin to, String written) {
        origin.set(to);
        agree(new Content(written, crlf, true, List.of()));
    }

    /** A file or a folder is elsewhere now; the text and its edits stay. */
    void moved(Path from, Path to) {
        if (origin.get() instanceof Origin.File(Path path) && path.startsWith(from)) {
            origin.set(new Origin.File(path.equals(from) ? to : to.resolve(from.relativize(path))));
        }
    }

    /** What was heard of the file at that moment; true if the text became another by it. */
    boolean heard(DiskWord word, Optional<Stamp> now, String reload) {
        stamp = now;
        if (!(word instanceof DiskWord.Changed(Content content))) {
            disk.set(word instanceof DiskWord.Same && disk.get() instanceof DiskWord.Changed ? disk.get() : word);
            return false;
        }
        boolean taken = !content.looksLike(seen) && !dirty().get();
        if (content.looksLike(seen)) {
            seen = content;
            disk.set(new DiskWord.Same());
        } else if (taken) {
            take(content, reload);
        } else if (content.text().equals(text.get())) {
            agree(content);
        } else {
            disk.set(word);
        }
        stamp = now;
        return taken;
    }

    /** Takes over what is in the file, as one deed. */
    public void reload(String name) {
        if (disk.get() instanceof DiskWord.Changed(Content content)) {
            take(content, name);
        }
    }

    private void take(Content content, String name) {
        text.replaceAll(name, content.text(), this);
        agree(content);
    }

    /** Leaves the text as it is, whatever is in the file; saving writes over it. */
    public void keepMine() {
        if (disk.get() instanceof DiskWord.Changed(Content content)) {
            boolean ends = crlf;
            agree(content);
            crlf = ends;
        }
    }

    /** Whether {@link #mend} can do it: the octets that are lost in the text are still at their places. */
    public boolean isMendable() {
        return LostOctets.count(text.get()) == seen.lost().size();
    }

    /** Makes a file that is no plain text one that can be saved: octets that are not UTF-8 become escapes, all lines end alike. */
    public void mend(String name) {
        if (isMendable()) {
            evenEnds = true;
            text.replaceAll(name, LostOctets.put(text.get(), seen.lost()), this);
            judge();
        }
    }

    /** Reads the text as it is now, without waiting for a pause; {@code then} is called unless the text changes meanwhile. */
    public void read(Consumer<SessionFile> then) {
        reading.cancel();
        long asked = ++version;
        List<String> lines = text.snapshot();
        tasks.run(() -> SessionFile.read(Octets.utf8(String.join("\n", lines))), read -> {
            if (asked == version) {
                file.set(read);
                advise(read, asked);
                then.accept(read);
            }
        }, _ -> {});
    }

    private void advise(SessionFile read, long asked) {
        tasks.run(() -> Advisor.advise(read), given -> {
            if (asked == version) {
                advice.set(given);
            }
        }, _ -> {});
    }
}
