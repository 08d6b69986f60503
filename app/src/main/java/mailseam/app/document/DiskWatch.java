package mailseam.app.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailseam.app.task.Tasks;

/**
 * Looks whether the files of the open documents are still what was read or written last. It asks the file system for time and length,
 * and reads a file only where these are others. A document without edits takes over what is there, as a deed that can be undone; one
 * with edits is told and waits for the user.
 */
public final class DiskWatch {
    private final DocumentsViewModel documents;
    private final Files files;
    private final Tasks tasks;
    private final String reload;
    private final Consumer<DocumentViewModel> reloaded;
    private boolean looking;

    /** {@code reload} is the name of the deed; {@code reloaded} is told of each document that took over what is in its file. */
    public DiskWatch(DocumentsViewModel documents, Files files, Tasks tasks, String reload,
            Consumer<DocumentViewModel> reloaded) {
        this.documents = documents;
        this.files = files;
        this.tasks = tasks;
        this.reload = reload;
        this.reloaded = reloaded;
    }

    /** Looks now, away from the JavaFX thread; without effect while an earlier look goes on. */
    public void look() {
        if (looking) {
            return;
        }
        looking = true;
        List<Question> questions = documents.open().stream().flatMap(DiskWatch::question).toList();
        tasks.run(() -> questions.stream().map(this::answer).toList(), answers -> {
            looking = false;
            answers.forEach(this::heard);
        }, _ -> looking = false);
    }

    private static Stream<Question> question(DocumentViewModel document) {
        return document.origin().get() instanceof Origin.File(Path path)
                ? Stream.of(new Question(document, path, document.seen(), document.stamp()))
                : Stream.empty();
    }

    private Answer answer(Question question) {
        try {
            Optional<Stamp> now = files.stamp(question.path());
            if (now.isEmpty()) {
                return new Answer(question, new DiskWord.Gone(), now);
            }
            if (now.equals(question.stamp())) {
                return new Answer(question, new DiskWord.Same(), now);
            }
            Content content = Content.of(files.read(question.path()));
            return new Answer(question, new DiskWord.Changed(content), now);
        } catch (IOException _) {
            return new Answer(question, new DiskWord.Gone(), Optional.empty());
        }
    }

    /** The answer is about what was asked; by now the document may have been saved or moved. */
    private void heard(Answer answer) {
        Question question = answer.question();
        DocumentViewModel document = question.document();
        if (!document.seen().equals(question.seen())
                || !document.origin().get().equals(new Origin.File(question.path()))) {
            return;
        }
        if (document.heard(answer.word(), answer.now(), reload)) {
            reloaded.accept(document);
        }
    }

    private record Question(DocumentViewModel document, Path path, Content seen, Optional<Stamp> stamp) {
    }

    private record Answer(Question question, DiskWord word, Optional<Stamp> now) {
    }
}
