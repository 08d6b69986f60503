package mailseam.app.composer;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import mailseam.app.composer.Finder.Hit;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;

/** Finding and replacing in the active document. What is found is selected; how often it is there is counted off the JavaFX thread. */
public final class FindViewModel {
    /** How many places are counted. */
    static final int MOST = 100_000;
    private static final Duration REST = Duration.ofMillis(150);
    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::line)
            .thenComparingInt(hit -> hit.found().from());

    private final DocumentsViewModel documents;
    private final Tasks tasks;
    private final Texts texts;
    private final Tasks.Delay counting;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty regex = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Finder>> finder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private List<Hit> hits = List.of();
    private String wrong = "";
    private long version;

    /** Over the documents that are open. */
    public FindViewModel(DocumentsViewModel documents, Tasks tasks, Texts texts) {
        this.documents = documents;
        this.tasks = tasks;
        this.texts = texts;
        counting = tasks.delay(REST, this::count);
        wanted.subscribe((_, _) -> search());
        matchCase.subscribe((_, _) -> search());
        regex.subscribe((_, _) -> search());
        open.subscribe((_, _) -> search());
        documents.follow(document -> Subscription.combine(
                document.text().revision().subscribe((_, _) -> changed()),
                document.text().selection().subscribe((_, _) -> say()),
                documents.active().subscribe(this::changed)));
    }

    private DocumentText text() {
        return documents.active().get().text();
    }

    private void search() {
        wrong = "";
        hits = List.of();
        Optional<Finder> now = Optional.empty();
        if (open.get() && !wanted.get().isEmpty()) {
            try {
                now = Optional.of(Finder.of(new Query(wanted.get(), matchCase.get(), regex.get())));
            } catch (PatternSyntaxException e) {
                wrong = texts.get("find.wrong", e.getDescription());
            }
        }
        finder.set(now);
        count();
        now.ifPresent(_ -> select(true, true));
    }

    private void changed() {
        version++;
        if (finder.get().isPresent()) {
            counting.restart();
        }
    }

    private void count() {
        version++;
        long asked = version;
        finder.get().ifPresent(looked -> {
            List<String> lines = text().snapshot();
            tasks.run(() -> looked.all(lines, MOST), found -> {
                if (asked == version) {
                    hits = found;
                    say();
                }
            }, _ -> {});
        });
        say();
    }

    private void say() {
        if (finder.get().isEmpty()) {
            status.set(wrong);
        } else if (hits.isEmpty()) {
            status.set(texts.get("find.none"));
        } else {
            int number = selected();
            String count = hits.size() < MOST ? Integer.toString(hits.size()) : MOST + "+";
            status.set(number < 0 ? texts.get("find.count", count) : texts.get("find.nth", number + 1, count));
        }
    }

    /** The number of the hit that is selected, from 0, or less than 0. */
    private int selected() {
        TextRange range = text().selection().get();
        int line = text().lineAt(range.start());
        int from = range.start() - text().start(line);
        int at = Collections.binarySearch(hits, new Hit(line, new Found(from, from + 1)), ORDER);
        return at >= 0 && hits.get(at).found().to() - from == range.end() - range.start() ? at : -1;
    }

    /** Selects the next place; behind the last comes the first. */
    public void next() {
        select(true, false);
    }

    /** Selects the place before; before the first comes the last. */
    public void previous() {
        select(false, false);
    }

    /** @param here whether a place that is selected already will do */
    private void select(boolean forward, boolean here) {
        DocumentText text = text();
        TextRange range = text.selection().get();
        int from = forward && !here ? range.end() : range.start();
        int line = text.lineAt(from);
        int column = from - text.start(line);
        finder.get().flatMap(looked -> forward ? looked.next(text.lines(), text::line, line, column)
                : looked.previous(text.lines(), text::line, line, column)).ifPresent(this::select);
    }

    private void select(Hit hit) {
        int start = text().start(hit.line());
        text().selection().set(new TextRange(start + hit.found().from(), start + hit.found().to()));
    }

    /** Replaces the place that is selected and selects the next; selects the next if none is. */
    public void replace() {
        DocumentText text = text();
        TextRange range = text.selection().get();
        int number = selected();
        if (number >= 0) {
            Hit hit = hits.get(number);
            finder.get().ifPresent(looked -> replacing(() -> {
                String now = looked.replacement(text.line(hit.line()), hit.found(), replacement.get());
                text.edit(Deed.of(texts.get("deed.replace"), text.replacing(range.start(), range.end(), now)), this);
                text.selection().set(new TextRange(range.start() + now.length(), range.start() + now.length()));
                count();
            }));
        }
        next();
    }

    /** Replaces all places, as one deed. */
    public void replaceAll() {
        DocumentText text = text();
        long revision = text.revision().get();
        List<String> lines = text.snapshot();
        String with = replacement.get();
        finder.get()
                .ifPresent(looked -> tasks.run(() -> lines.stream().map(line -> change(looked, line, with)).toList(),
                        now -> {
                            if (text.revision().get() == revision) {
                                replacing(() -> text.replaceAll(texts.get("deed.replaceAll"), String.join("\n",
                                        now.stream()
                                                .map(line -> line.orElseThrow(() -> new IllegalArgumentException(with)))
                                                .toList()),
                                        this));
                            }
                        }, _ -> {}));
    }

    private static Optional<String> change(Finder finder, String line, String with) {
        try {
            return Optional.of(finder.replaced(line, with));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void replacing(Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException _) {
            status.set(texts.get("find.wrongReplacement"));
        }
    }

    /** What is looked for. */
    public StringProperty wanted() {
        return wanted;
    }

    /** What comes in its place. */
    public StringProperty replacement() {
        return replacement;
    }

    /** Whether capital letters are others. */
    public BooleanProperty matchCase() {
        return matchCase;
    }

    /** Whether it is a regular expression. */
    public BooleanProperty regex() {
        return regex;
    }

    /** Whether the user is looking for something now. */
    public BooleanProperty open() {
        return open;
    }

    /** What looks for it, if it can be looked for. */
    public ReadOnlyObjectProperty<Optional<Finder>> finder() {
        return finder.getReadOnlyProperty();
    }

    /** How often it is there, or why not. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }
}
