package mailseam.app.habit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.library.Samples;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.report.AtomicFile;
import mailseam.smtp.Octets;

/** The snippets that the program brings, and the user's own: session files in one folder. */
public final class SnippetsViewModel {
    private static final int MOST_OWN = 500;
    private static final int LONGEST = 1 << 20;
    private static final int TITLE = 40;

    private final DocumentsViewModel documents;
    private final Samples packaged;
    private final Path folder;
    private final Tasks tasks;
    private final Texts texts;
    private final ObservableList<Snippet> all = FXCollections.observableArrayList();

    /** With the folder of the user's own, which need not be there. */
    public SnippetsViewModel(DocumentsViewModel documents, Samples packaged, Path folder, Tasks tasks, Texts texts) {
        this.documents = documents;
        this.packaged = packaged;
        this.folder = folder;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** All of them, the user's own first. */
    public ObservableList<Snippet> all() {
        return all;
    }

    /** Finds out what there is. */
    public void load() {
        tasks.run(this::read, all::setAll, _ -> {});
    }

    private List<Snippet> read() throws IOException {
        List<Snippet> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".seam")).sorted().limit(MOST_OWN)
                        .toList()) {
                    if (Files.size(file) <= LONGEST) {
                        found.add(Snippet.of(String.valueOf(file.getFileName()), Octets.wrap(Files.readAllBytes(file)),
                                Optional.of(file)));
                    }
                }
            }
        }
        List<Snippet> brought = new ArrayList<>();
        for (String name : packaged.names()) {
            brought.add(Snippet.of(name, packaged.read(name), Optional.empty()));
        }
        brought.sort(Comparator.comparing(Snippet::title));
        found.addAll(brought);
        return found;
    }

    /** Those with all of these words in their title or lines. */
    public List<Snippet> matching(String words) {
        return all.stream().filter(snippet -> snippet.matches(words.strip())).toList();
    }

    /** Puts a snippet behind the line of the caret, or of the end of what is selected; before the first step where that is later. */
    public void insert(Snippet snippet) {
        DocumentText text = documents.active().get().text();
        int line = text.lineAt(text.selection().get().end());
        int step = firstStep(text);
        int at = step > line ? text.start(step) : step < 0 ? text.length() : text.end(line);
        boolean before = step > line;
        boolean fresh = before || text.length() == 0 || (step < 0 && text.between(at - 1, at).equals("\n"));
        String lines = (fresh ? "" : "\n") + snippet.lines() + (before ? "\n" : "");
        text.edit(Deed.of(texts.get("deed.snippet", snippet.title()), text.replacing(at, at, lines)), this);
        int from = at + (fresh ? 0 : 1);
        text.selection().set(new TextRange(from, from + snippet.lines().length()));
    }

    private static int firstStep(DocumentText text) {
        for (int i = 0; i < text.lines(); i++) {
            if (Snippet.isStep(text.line(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line with a step is selected, so that it could be kept. */
    public boolean canKeep() {
        return !chosen().isBlank();
    }

    /** The steps and comments of the selected lines. */
    private String chosen() {
        DocumentText text = documents.active().get().text();
        TextRange range = text.selection().get();
        if (range.start() == range.end()) {
            return "";
        }
        int first = Math.max(text.lineAt(range.start()), firstStep(text));
        int last = text.lineAt(range.end() - 1);
        return first < 0 || first > last ? "" : text.between(text.start(first), text.end(last));
    }

    /** Keeps the selected lines as a snippet of the user's own. */
    public void keep() {
        String lines = chosen();
        String first = lines.lines().filter(Snippet::isStep).findFirst().orElse(lines).strip().replaceFirst("^[CS]: ?",
                "");
        String title = first.substring(0,
                first.offsetByCodePoints(0, Math.min(TITLE, first.codePointCount(0, first.length()))));
        tasks.run(() -> {
            Files.createDirectories(folder);
            Path file = free();
            Octets octets = Octets
                    .utf8("mailseam 1\ntitle     " + (title.isBlank() ? "Snippet" : title) + "\n\n" + lines + "\n");
            AtomicFile.write(file, out -> out.write(octets.toArray()));
            return read();
        }, all::setAll, _ -> {});
    }

    private Path free() {
        for (int number = 1;; number++) {
            Path file = folder.resolve("snippet-" + number + ".seam");
            if (Files.notExists(file)) {
                return file;
            }
        }
    }

    /** Deletes a snippet of the user's own; the program's stay. */
    public void delete(Snippet snippet) {
        snippet.own().ifPresent(file -> tasks.run(() -> {
            Files.deleteIfExists(file);
            return read();
        }, all::setAll, _ -> {}));
    }
}
