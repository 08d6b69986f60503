package mailseam.app.variable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.Environment;
import mailseam.session.Need;
import mailseam.session.Problem;
import mailseam.session.Secrets;
import mailseam.session.Session;
import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The environments, which of them is chosen, and what a run lacks. What stands first counts: an answer for this run, the chosen
 * environment, the session's own {@code set} lines. Secrets come from the process, or are asked for.
 */
public final class VariablesViewModel {
    private final Tasks tasks;
    private final Texts texts;
    private final EnvironmentFiles files;
    private final Supplier<List<Path>> folders;
    private final Secrets process;
    private final ObservableList<NamedEnvironment> environments = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable NamedEnvironment> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Asking> asking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final Deque<Edit> edits = new ArrayDeque<>();
    private final Map<String, String> answered = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();

    /** With the folders whose environments are offered, the first for new ones, the folder of what is remembered, and the secrets that the process was given. */
    public VariablesViewModel(Supplier<List<Path>> folders, Path state, Secrets process, Tasks tasks, Texts texts) {
        this.folders = folders;
        this.process = process;
        this.tasks = tasks;
        this.texts = texts;
        files = new EnvironmentFiles(texts, state.resolve("environment"));
        chosen.subscribe((before, now) -> {
            if (before == null || now == null || !before.path().equals(now.path())) {
                remember(now == null ? "" : now.path().toString());
            }
        });
    }

    private void remember(String path) {
        tasks.run(() -> files.remember(path), _ -> {}, this::failed);
    }

    /** Looks for environments, and chooses the one that was chosen when the window was closed last. */
    public void load() {
        List<Path> places = List.copyOf(folders.get());
        tasks.run(files::remembered, path -> tasks.run(() -> files.read(places), now -> {
            environments.setAll(now);
            now.stream().filter(one -> one.path().toString().equals(path)).findFirst().ifPresent(chosen::set);
        }, _ -> {}), _ -> look());
    }

    /** All environments. */
    public ObservableList<NamedEnvironment> environments() {
        return environments;
    }

    /** The one that runs take values from, or null. */
    public ObjectProperty<@Nullable NamedEnvironment> chosen() {
        return chosen;
    }

    /** What a run that was asked for lacks, or null. */
    public ReadOnlyObjectProperty<@Nullable Asking> asking() {
        return asking.getReadOnlyProperty();
    }

    /** Why something could not be done, or empty. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Looks for environments again. */
    public void look() {
        List<Path> places = List.copyOf(folders.get());
        tasks.run(() -> files.read(places), this::found, _ -> {});
    }

    /** The chosen one stays chosen while it is there. */
    private void found(List<NamedEnvironment> now) {
        if (!environments.equals(now)) {
            NamedEnvironment before = chosen.get();
            environments.setAll(now);
            chosen.set(before == null ? null
                    : now.stream().filter(one -> one.path().equals(before.path())).findFirst().orElse(null));
        }
    }

    /** What a session needs to be played as a client. */
    public List<Need> needs(Session session) {
        return Need.of(session, Direction.CLIENT);
    }

    /** Where the value of a need comes from now; {@link ValueSource#MISSING} if from nowhere. */
    public ValueSource source(Need need, Session session) {
        NamedEnvironment environment = chosen.get();
        if (need.secret()) {
            return process.value(need.name()).isPresent() ? ValueSource.PROCESS
                    : kept.containsKey(need.name()) ? ValueSource.KEPT : ValueSource.ASKED;
        }
        if (environment != null && environment.environment().values().containsKey(need.name())) {
            return ValueSource.ENVIRONMENT;
        }
        return session.header().variables().containsKey(need.name()) ? ValueSource.SESSION : ValueSource.MISSING;
    }

    /** Whether a secret is kept in memory. */
    public boolean keepsSecrets() {
        return !kept.isEmpty();
    }

    /** Forgets all secrets that were kept. */
    public void forgetSecrets() {
        kept.clear();
    }

    /**
     * Gives the values for a run, once nothing is missing: the environment is read again, and what no one knows is asked for.
     *
     * @param refused is told instead if the environment cannot be used
     */
    public void complete(Session session, Consumer<RunValues> then, Consumer<List<Problem>> refused) {
        NamedEnvironment environment = chosen.get();
        if (environment == null) {
            ask(session, then);
            return;
        }
        tasks.run(() -> files.reread(environment), now -> {
            replace(now);
            if (now.environment().problems().isEmpty()) {
                ask(session, then);
            } else {
                refused.accept(now.environment().problems().stream().map(problem -> in(now, problem)).toList());
            }
        }, wrong -> refused.accept(List.of(new Problem(1, 1, 1,
                texts.get("environment.unreadable", environment.name()), String.valueOf(wrong.getMessage()), ""))));
    }

    private Problem in(NamedEnvironment environment, Problem problem) {
        return new Problem(problem.line(), problem.column(), problem.length(),
                texts.get("environment.problem", environment.name(), problem.line(), problem.message()),
                problem.expected(), problem.text());
    }

    private void ask(Session session, Consumer<RunValues> then) {
        List<Need> lacking = needs(session).stream().filter(need -> switch (source(need, session)) {
            case MISSING, ASKED -> true;
            case SESSION, ENVIRONMENT, PROCESS, KEPT -> false;
        }).toList();
        if (lacking.isEmpty()) {
            then.accept(values(Map.of(), Map.of()));
            return;
        }
        NamedEnvironment environment = chosen.get();
        asking.set(new Asking(lacking, answered, environment == null ? "" : environment.name(), answer -> {
            asking.set(null);
            answered.putAll(answer.variables());
            if (answer.keep()) {
                kept.putAll(answer.secrets());
            }
            if (answer.write()) {
                edit(before -> withAll(before, answer.variables()));
            }
            then.accept(values(answer.variables(), answer.secrets()));
        }));
    }

    private static Environment withAll(Environment before, Map<String, String> values) {
        Environment now = before;
        for (Map.Entry<String, String> value : values.entrySet()) {
            now = now.with(value.getKey(), value.getValue());
        }
        return now;
    }

    /** The run is not wanted any more. */
    public void cancel() {
        asking.set(null);
    }

    private RunValues values(Map<String, String> variables, Map<String, String> secrets) {
        Map<String, String> all = new HashMap<>();
        Optional.ofNullable(chosen.get()).ifPresent(one -> all.putAll(one.environment().values()));
        all.putAll(variables);
        Map<String, String> held = new HashMap<>(kept);
        held.putAll(secrets);
        return new RunValues(all, new HeldSecrets(process, held));
    }

    /** Makes an environment in the first of the folders and chooses it. */
    public void create(String name) {
        Path folder = folders.get().getFirst();
        tasks.run(() -> files.create(folder, name), made -> {
            environments.add(made);
            chosen.set(made);
            failure.set("");
        }, this::failed);
    }

    /** Gives a variable of the chosen environment a value. */
    public void set(String name, String value) {
        Optional<String> problem = Environment.nameProblem(name);
        failure.set(problem.orElse(""));
        if (problem.isEmpty()) {
            edit(before -> before.with(name, value));
        }
    }

    /** Takes a variable out of the chosen environment. */
    public void remove(String name) {
        edit(before -> before.without(name));
    }

    private void edit(UnaryOperator<Environment> change) {
        NamedEnvironment before = chosen.get();
        if (before != null) {
            edits.add(new Edit(before, change));
            if (edits.size() == 1) {
                next();
            }
        }
    }

    /** One behind the other, each on what is in the file then: another program may write there too. */
    private void next() {
        Edit edit = edits.peek();
        if (edit != null) {
            tasks.run(() -> {
                NamedEnvironment now = files.reread(edit.of());
                return files.write(new NamedEnvironment(now.path(), edit.change().apply(now.environment())));
            }, now -> {
                failure.set("");
                edits.remove();
                replace(now);
                next();
            }, wrong -> {
                edits.clear();
                failed(wrong);
            });
        }
    }

    private record Edit(NamedEnvironment of, UnaryOperator<Environment> change) {
    }

    private void failed(IOException wrong) {
        failure.set(texts.get("environment.failed", String.valueOf(wrong.getMessage())));
    }

    private void replace(NamedEnvironment now) {
        NamedEnvironment before = chosen.get();
        boolean again = before != null && before.path().equals(now.path());
        environments.replaceAll(one -> one.path().equals(now.path()) ? now : one);
        if (again) {
            chosen.set(now);
        }
    }
}
