package mailseam.app.variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.session.EnvironmentSecrets;
import mailseam.session.Need;
import mailseam.session.Problem;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesViewModelTest {
    private static final Session SESSION = SessionFile.read(Octets.utf8("""
            mailseam 1
            set a from-session
            set b from-session

            S: 220
            C: ${a} ${b} ${c} ${secret:PW} ${secret:GIVEN}
            """)).session();

    @TempDir
    Path folder;

    private final List<RunValues> started = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private VariablesViewModel model;

    @BeforeEach
    void start() {
        model = new VariablesViewModel(() -> List.of(folder), folder.resolve("state"),
                new EnvironmentSecrets(Map.of("MAILSEAM_SECRET_GIVEN", "given")), new InlineTasks(),
                new Texts(Locale.ENGLISH));
        model.load();
    }

    private void environment(String lines) throws IOException {
        Files.createDirectories(folder.resolve("environments"));
        Files.writeString(folder.resolve("environments/lab.seam"), "mailseam 1\n" + lines);
        model.look();
        model.chosen().set(model.environments().getFirst());
    }

    private void run() {
        model.complete(SESSION, started::add, refused::addAll);
    }

    private Asking asking() {
        return Objects.requireNonNull(model.asking().get());
    }

    @Test
    void whatIsMissingIsKnownBeforeARunAndAskedForAtOnce() {
        assertThat(ValueRow.of(model, SESSION)).extracting(row -> row.need().name(), ValueRow::source).containsExactly(
                tuple("a", ValueSource.SESSION), tuple("b", ValueSource.SESSION), tuple("c", ValueSource.MISSING),
                tuple("PW", ValueSource.ASKED), tuple("GIVEN", ValueSource.PROCESS));

        run();
        assertThat(started).isEmpty();
        assertThat(asking().needs()).extracting(Need::name).containsExactly("c", "PW");

        asking().answer(new Asking.Answer(Map.of("c", "3"), Map.of("PW", "hush"), false, false));
        assertThat(started.getFirst().variables()).containsExactly(Map.entry("c", "3"));
        assertThat(started.getFirst().secrets().value("PW")).contains("hush");
        assertThat(started.getFirst().secrets().value("GIVEN")).contains("given");
        assertThat(model.asking().get()).isNull();
    }

    @Test
    void environmentGoesBeforeTheSessionAndAnAnswerBeforeBoth() throws IOException {
        environment("set a from-environment\nset PW no-secret\n");

        run();
        asking().answer(new Asking.Answer(Map.of("c", "answered"), Map.of("PW", "hush"), true, false));

        assertThat(started.getFirst().variables()).containsEntry("a", "from-environment").containsEntry("c", "answered")
                .doesNotContainKey("b");
        assertThat(folder.resolve("environments/lab.seam"))
                .hasContent("mailseam 1\nset a from-environment\nset PW no-secret\nset c answered\n");
        assertThat(model.source(new Need("c", false, List.of()), SESSION)).isEqualTo(ValueSource.ENVIRONMENT);
    }

    @Test
    void secretIsKeptOnlyWhereTheUserWantsIt() throws IOException {
        environment("set c 3\n");
        run();
        asking().answer(new Asking.Answer(Map.of(), Map.of("PW", "one"), false, false));
        run();
        assertThat(asking().needs()).extracting(Need::name).containsExactly("PW");
        asking().answer(new Asking.Answer(Map.of(), Map.of("PW", "two"), false, true));

        run();
        assertThat(model.asking().get()).isNull();
        assertThat(started.getLast().secrets().value("PW")).contains("two");
        assertThat(started.getLast().toString()).doesNotContain("two");

        model.forgetSecrets();
        run();
        assertThat(asking().needs()).hasSize(1);
    }

    @Test
    void wrongEnvironmentIsToldWithItsLineAndNothingRuns() throws IOException {
        environment("set c 3\n");
        Files.writeString(folder.resolve("environments/lab.seam"), "mailseam 1\nsett c 3\n");

        run();

        assertThat(started).isEmpty();
        assertThat(refused).singleElement().satisfies(problem -> assertThat(problem.message())
                .isEqualTo("The environment lab cannot be used; in its line 2: Unknown key \"sett\"."));
    }

    @Test
    void editsKeepWhatStandsInTheFile() throws IOException {
        environment("# mine\nset a 1\n");

        model.set("a", "2");
        model.set("n", "3");
        model.set("no name", "4");
        assertThat(model.failure().get()).contains("A name begins with");
        model.remove("a");

        assertThat(folder.resolve("environments/lab.seam")).hasContent("mailseam 1\n# mine\nset n 3\n");
        assertThat(model.environments().getFirst().environment().values()).containsKey("n");
    }

    @Test
    void newEnvironmentIsChosenAndTheChoiceIsRemembered() {
        model.create("staging");
        assertThat(Objects.requireNonNull(model.chosen().get()).name()).isEqualTo("staging");
        model.create("a/b");
        assertThat(model.failure().get()).contains("a name has none of");

        start();
        assertThat(Objects.requireNonNull(model.chosen().get()).name()).isEqualTo("staging");
        model.chosen().set(null);
        start();
        assertThat(model.chosen().get()).isNull();
    }
}
