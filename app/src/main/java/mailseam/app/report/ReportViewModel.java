package mailseam.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailseam.app.task.Tasks;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.form.Exporters;
import mailseam.report.redact.RedactionKey;
import mailseam.report.redact.RedactionKind;
import mailseam.report.redact.RedactionRules;
import org.jspecify.annotations.Nullable;

/** A bug report that is being made: its form, what is taken out, and what it will look like. */
public final class ReportViewModel {
    private static final Duration SOON = Duration.ofMillis(250);

    private final Tasks tasks;
    private final RandomGenerator chance;
    private final Tasks.Delay look;
    private final ObjectProperty<Exporter> form = new SimpleObjectProperty<>(first());
    private final Map<RedactionKind, BooleanProperty> kinds = new EnumMap<>(RedactionKind.class);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyObjectWrapper<String> told = new ReadOnlyObjectWrapper<>("");
    private @Nullable Report report;
    private RedactionKey key;
    private int asked;

    /** Nothing is reported yet; {@code chance} gives the keys of pseudonyms. */
    public ReportViewModel(Tasks tasks, RandomGenerator chance) {
        this.tasks = tasks;
        this.chance = chance;
        key = RedactionKey.random(chance);
        look = tasks.delay(SOON, this::look);
        Arrays.stream(RedactionKind.values()).filter(kind -> kind != RedactionKind.WORDS)
                .forEach(kind -> kinds.put(kind, new SimpleBooleanProperty(kind == RedactionKind.CREDENTIALS)));
        kinds.values().forEach(taken -> taken.subscribe((_, _) -> look.restart()));
        form.subscribe((_, _) -> look.restart());
        words.subscribe((_, _) -> look.restart());
        summary.subscribe((_, _) -> look.restart());
    }

    /** Plain text: its preview reads as its reader will read it. */
    private static Exporter first() {
        return forms().stream().filter(form -> form.ending().equals("txt")).findFirst().orElseThrow();
    }

    /** The forms that there are. */
    static List<Exporter> forms() {
        return Exporters.all();
    }

    /** The chosen form. */
    ObjectProperty<Exporter> form() {
        return form;
    }

    /** Whether a kind is taken out; of all but the chosen words. Credentials always are. */
    Map<RedactionKind, BooleanProperty> kinds() {
        return Map.copyOf(kinds);
    }

    /** Words to be taken out, with commas between them. */
    StringProperty words() {
        return words;
    }

    /** The user's own summary, or an empty string. */
    StringProperty summary() {
        return summary;
    }

    /** What it will look like, a little behind what was chosen. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What became of the last writing, or why there is no preview. */
    ReadOnlyObjectProperty<String> told() {
        return told.getReadOnlyProperty();
    }

    /** Begins a report of something; what is taken out stays as it was chosen last, the pseudonyms become others. */
    public void begin(Report about) {
        report = about;
        key = RedactionKey.random(chance);
        summary.set("");
        told.set("");
        preview.set(Preview.NONE);
        look();
    }

    private RedactionRules rules() {
        Set<RedactionKind> taken = kinds.entrySet().stream().filter(one -> one.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RedactionKind.class)));
        List<String> chosen = Arrays.stream(words.get().split(",")).map(String::strip)
                .filter(word -> word.length() >= RedactionRules.SHORTEST_WORD).toList();
        return new RedactionRules(taken, chosen);
    }

    private Optional<Wish> wish() {
        return Optional.ofNullable(report).map(about -> new Wish(about, form.get(), rules(), key, summary.get()));
    }

    private void look() {
        int mine = ++asked;
        wish().ifPresent(wish -> tasks.run(wish::preview, seen -> {
            if (mine == asked) {
                preview.set(seen);
            }
        }, this::failed));
    }

    /** Gives all of the report as text, if the form is one. */
    void text(Consumer<String> then) {
        wish().filter(wish -> Wish.isText(wish.form())).ifPresent(wish -> tasks.run(wish::text, then, this::failed));
    }

    /** Writes it, and says where it is by the words of {@code done}. */
    void write(Path file, Consumer<Path> done) {
        wish().ifPresent(wish -> tasks.run(() -> wish.write(file), done, this::failed));
    }

    /** Says what became of it. */
    void tell(String text) {
        told.set(text);
    }

    private void failed(IOException cause) {
        String why = cause.getMessage();
        told.set(why == null ? cause.toString() : why);
    }
}
