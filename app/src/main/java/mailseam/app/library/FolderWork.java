package mailseam.app.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mailseam.app.folder.FileDeeds;
import mailseam.app.folder.Trash;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;

/** What is done with the files of the library, away from the JavaFX thread, and how it is taken back. */
public final class FolderWork {
    private static final int UNDONE_AT_MOST = 100;

    private final Tasks tasks;
    private final Texts texts;
    private final FileDeeds deeds;
    private final Trash trash;
    private final FolderTree tree;
    private final Deque<Undo> undos = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice("", false));
    private final ReadOnlyObjectWrapper<Reveal> reveal = new ReadOnlyObjectWrapper<>(new Reveal(List.of(), false));
    private final Followers followers;

    /** Works on the files that a tree shows. */
    public FolderWork(FolderTree tree, Trash trash, Followers followers, Tasks tasks, Texts texts) {
        this.tree = tree;
        this.followers = followers;
        this.trash = trash;
        this.tasks = tasks;
        this.texts = texts;
        deeds = new FileDeeds(texts);
    }

    /**
     * What was done last, or why it could not be done.
     *
     * @param failed whether something could not be done
     */
    public record Notice(String text, boolean failed) {
    }

    /**
     * What is to be shown and selected now.
     *
     * @param edit whether its name is to be edited at once
     */
    public record Reveal(List<Path> paths, boolean edit) {
        public Reveal {
            paths = List.copyOf(paths);
        }
    }

    /** Who has to know where files are. */
    public interface Followers {
        /** A file, or a folder with all that is in it, is elsewhere now. */
        void moved(Path from, Path to);

        /** Something is there or is not there any more. */
        void changed();
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** What is to be shown. */
    public ReadOnlyObjectProperty<Reveal> reveal() {
        return reveal.getReadOnlyProperty();
    }

    /** What {@link #undo()} would take back, or empty. */
    public ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** Says what is wrong with something that is not done yet. */
    void say(String text) {
        notice.set(new Notice(text, true));
    }

    /** Has files shown and selected, once they are in the tree. */
    void show(List<Path> paths) {
        reveal.set(new Reveal(paths, false));
    }

    /** Makes a session in a folder; {@code then} gets its place. */
    public void newSession(Path folder, String name, Octets content, Consumer<Path> then) {
        run(work -> {
            Path made = deeds.create(folder, name, content);
            work.made(made, texts.get("library.done.new", made.getFileName()));
        }, true, done -> done.shown.forEach(then));
    }

    /** Makes a folder in a folder. */
    public void newFolder(Path folder) {
        run(work -> {
            Path made = deeds.createFolder(folder, texts.get("library.folder.name"));
            work.made(made, texts.get("library.done.new", made.getFileName()));
        }, true, _ -> {});
    }

    /** Gives a file or a folder another name. */
    public void rename(Path path, String name) {
        if (name.equals(String.valueOf(path.getFileName()))) {
            return;
        }
        run(work -> {
            Path now = deeds.rename(path, name);
            work.moved(path, now, texts.get("library.done.rename", path.getFileName(), name));
        }, false, _ -> {});
    }

    /** Makes a copy of each beside it. */
    public void duplicate(List<Path> paths) {
        run(work -> {
            for (Path path : paths) {
                Path copy = deeds.copy(path, folderOf(path));
                work.made(copy, texts.get("library.done.duplicate", path.getFileName(), copy.getFileName()));
            }
        }, false, _ -> {});
    }

    /** Copies files from anywhere into a folder. */
    public void copy(List<Path> paths, Path folder) {
        run(work -> {
            for (Path path : paths) {
                Path copy = deeds.copy(path, folder);
                work.made(copy, texts.get("library.done.copy", copy.getFileName(), folder.getFileName()));
            }
        }, false, _ -> {});
    }

    /** Moves files into a folder; those that are in it stay. */
    public void move(List<Path> paths, Path folder) {
        run(work -> {
            for (Path path : paths) {
                if (!folder.equals(path.getParent())) {
                    Path now = deeds.move(path, folder);
                    work.moved(path, now, texts.get("library.done.move", path.getFileName(), folder.getFileName()));
                }
            }
        }, false, _ -> {});
    }

    /** Puts files and folders into the trash. */
    public void delete(List<Path> paths) {
        run(work -> {
            for (Path path : paths) {
                work.trashed(trash.take(path), texts.get("library.done.delete", path.getFileName()));
            }
        }, false, _ -> {});
    }

    /** Takes back what was done last. */
    public void undo() {
        Undo last = undos.pollLast();
        if (last != null) {
            run(work -> {
                for (Step step : last.steps().reversed()) {
                    step.back(work);
                }
                work.text = texts.get("library.done.undo", last.name());
                work.steps.clear();
            }, false, _ -> {});
        }
    }

    private static Path folderOf(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(path.toString());
        }
        return folder;
    }

    private void run(Doing doing, boolean edit, Consumer<Done> then) {
        tasks.run(() -> {
            Done work = new Done();
            try {
                doing.on(work);
            } catch (IOException wrong) {
                work.failure = Optional.of(wrong);
            }
            return work;
        }, work -> {
            finished(work, edit);
            then.accept(work);
        }, _ -> {});
    }

    /** What was done before something went wrong is done, told to those who follow, and can be taken back. */
    private void finished(Done work, boolean edit) {
        work.moves.forEach(move -> {
            tree.moved(move.from(), move.to());
            followers.moved(move.from(), move.to());
        });
        if (!work.steps.isEmpty()) {
            undos.add(new Undo(work.text, List.copyOf(work.steps)));
            if (undos.size() > UNDONE_AT_MOST) {
                undos.removeFirst();
            }
        }
        undoName.set(undos.isEmpty() ? "" : undos.getLast().name());
        notice.set(new Notice(work.failure.map(this::words).orElse(work.text), work.failure.isPresent()));
        work.shown.stream().map(Path::getParent).forEach(tree::open);
        tree.look();
        followers.changed();
        if (!work.shown.isEmpty()) {
            reveal.set(new Reveal(work.shown, edit));
        }
    }

    private String words(IOException wrong) {
        return texts.get("library.failed", switch (wrong) {
            case NoSuchFileException gone -> texts.get("library.gone", String.valueOf(gone.getFile()));
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(wrong.getMessage());
        });
    }

    @FunctionalInterface
    private interface Doing {
        void on(Done work) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void back(Done work) throws IOException;
    }

    private record Undo(String name, List<Step> steps) {
    }

    private record Move(Path from, Path to) {
    }

    /** What a deed did until now. */
    private final class Done {
        private final List<Path> shown = new ArrayList<>();
        private final List<Move> moves = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private Optional<IOException> failure = Optional.empty();
        private String text = "";

        private void did(String what, Step back) {
            steps.add(back);
            text = steps.size() == 1 ? what : texts.get("library.done.more", what, steps.size() - 1);
        }

        private void made(Path path, String what) {
            shown.add(path);
            did(what, work -> trash.take(path));
        }

        private void moved(Path from, Path to, String what) {
            shown.add(to);
            moves.add(new Move(from, to));
            did(what, work -> work.moved(to, deeds.moveBack(to, from), what));
        }

        private void trashed(Trash.Trashed trashed, String what) {
            did(what, work -> {
                work.shown.add(deeds.moveBack(trashed.inTrash(), trashed.path()));
                trash.forget(trashed);
            });
        }
    }
}
