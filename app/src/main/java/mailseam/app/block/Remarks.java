package mailseam.app.block;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Subscription;
import mailseam.app.document.Change;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.PlanException;
import mailseam.session.PlanMap;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Problem;
import mailseam.session.Segmentation;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;

/** What is said about the lines of the active document: what is wrong with them, which reply they expect, and which one came. */
final class Remarks {
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Map<DocumentViewModel, RunAnswers> runs = new WeakHashMap<>();
    private Map<Integer, Problem> problems = Map.of();
    private Map<Integer, Answer> awaited = Map.of();
    private DocumentViewModel document;

    /** Nothing is said yet. */
    Remarks(Tasks tasks, Texts texts, DocumentViewModel first) {
        this.tasks = tasks;
        this.texts = texts;
        document = first;
    }

    /** Grows when something else is said. */
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Follows a document. */
    Subscription attach(DocumentViewModel shown) {
        document = shown;
        problems = Map.of();
        awaited = Map.of();
        return Subscription.combine(shown.file().subscribe(file -> read(shown, file)),
                shown.text().follow(this::changed));
    }

    private void changed(Change change) {
        boolean moves = change.linesInserted() != change.linesRemoved();
        problems = moves ? LineMap.behind(problems, change) : problems;
        awaited = moves ? LineMap.behind(awaited, change) : awaited;
    }

    private void read(DocumentViewModel shown, SessionFile file) {
        Map<Integer, Problem> wrong = new HashMap<>();
        file.problems().forEach(problem -> wrong.putIfAbsent(problem.line() - 1, problem));
        problems = wrong;
        revision.set(revision.get() + 1);
        if (wrong.isEmpty()) {
            long at = shown.text().revision().get();
            tasks.run(() -> awaited(file), map -> {
                if (document.equals(shown) && shown.text().revision().get() == at) {
                    awaited = map;
                    revision.set(revision.get() + 1);
                }
            }, _ -> {});
        }
    }

    /** Files and secrets have no part in which replies are expected, so none are asked for. */
    private static Map<Integer, Answer> awaited(SessionFile file) throws IOException {
        return Exchanges.awaited(map(file, new PlanOptions(Direction.CLIENT, Segmentation.GROUP, 1, Map.of(),
                _ -> Optional.of("secret"), _ -> Octets.EMPTY)));
    }

    private static PlanMap map(SessionFile file, PlanOptions options) throws IOException {
        try {
            return Planner.map(file, options);
        } catch (PlanException e) {
            throw new IOException(e);
        }
    }

    /** A run of a document begins. */
    void starts(DocumentViewModel ran) {
        RunAnswers before = runs.put(ran, new RunAnswers(ran.text()));
        if (before != null) {
            before.end();
        }
        revision.set(revision.get() + 1);
    }

    /** The run of a document is over. */
    void ended(DocumentViewModel ran, SessionFile file, PlanOptions options, Timeline timeline) {
        RunAnswers run = runs.get(ran);
        tasks.run(() -> Exchanges.heard(map(file, options), timeline), answers -> {
            if (run != null) {
                run.came(answers);
                revision.set(revision.get() + 1);
            }
        }, _ -> {});
    }

    /** What is said about lines from one to before another. */
    Remark of(int from, int to) {
        for (int line = from; line < to; line++) {
            Problem problem = problems.get(line);
            if (problem != null) {
                return new Remark("\u26A0 " + problem.message(), problem.message() + " " + problem.expected(), true,
                        false);
            }
        }
        RunAnswers run = runs.get(document);
        Answer came = run == null ? null : run.lines().get(from);
        Answer waits = awaited.get(from);
        if (run != null && came != null) {
            return remark(came, run.isEarlier());
        }
        return waits == null ? Remark.NONE
                : new Remark(texts.get("block.expects", waits.expected()),
                        texts.get("block.expects.help", waits.expected()),
                        false, false);
    }

    private Remark remark(Answer came, boolean earlier) {
        String sign = came.good() ? "\u2713 " : "\u2717 ";
        String times = came.times() > 1 ? texts.get("block.times", came.times()) + " " : "";
        String text = came.good() ? texts.get("block.came", came.came())
                : texts.get("block.differs", came.expected(),
                        came.came().isEmpty() ? texts.get("block.nothing") : came.came());
        String help = came.good() ? texts.get("block.came.help", came.came()) : text;
        return new Remark(sign + times + (earlier ? texts.get("block.earlier", text) : text),
                earlier ? help + "\n" + texts.get("block.earlier.help") : help, !came.good(), earlier);
    }
}
