package mailseam.app.mark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.Edit;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Marks;
import mailseam.session.Mark;
import mailseam.session.MarkValue;
import mailseam.session.SyntaxException;

/** The marks of a recording that is open: lines in the head of its text, edited by deeds of its history. */
public final class DocumentMarks implements Marks {
    private static final String KEY = "mark      ";
    private static final Pattern STEP = Pattern.compile("[ \\t]*(?:[CS]:|@|\\+[0-9]).*");

    private final DocumentViewModel document;
    private final Texts texts;

    /** Those of a document. */
    public DocumentMarks(DocumentViewModel document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    /** Whether they are those of a document. */
    public boolean areOf(DocumentViewModel other) {
        return document.equals(other);
    }

    @Override
    public ObservableValue<List<Mark>> all() {
        return document.file().map(file -> file.session().header().marks().stream()
                .sorted(Comparator.comparingLong(Mark::nanos)).toList());
    }

    @Override
    public void add(Mark mark) {
        if (document.file().get().session().header().marks().size() < Mark.MAX_MARKS) {
            DocumentText text = document.text();
            int last = heads().filter(line -> !isFree(text.line(line))).max().orElse(0);
            edit("mark.deed.add", new Edit(text.end(last), "", "\n" + KEY + MarkValue.write(mark)));
        }
    }

    @Override
    public void replace(Mark before, Mark after) {
        if (!before.equals(after)) {
            line(before).ifPresent(line -> edit("mark.deed.edit", document.text().replacing(document.text().start(line),
                    document.text().end(line), KEY + MarkValue.write(after)).trimmed()));
        }
    }

    @Override
    public void remove(Mark mark) {
        DocumentText text = document.text();
        line(mark).ifPresent(line -> edit("mark.deed.remove", text.replacing(text.end(line - 1), text.end(line), "")));
    }

    private void edit(String name, Edit edit) {
        document.text().pause();
        document.text().edit(Deed.of(texts.get(name), edit), this);
        document.read(_ -> {});
    }

    /** The lines before the first step; the first of the file is none of them. */
    private IntStream heads() {
        DocumentText text = document.text();
        return IntStream.range(1, text.lines()).takeWhile(line -> !STEP.matcher(text.line(line)).matches());
    }

    private static boolean isFree(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private OptionalInt line(Mark mark) {
        return heads().filter(line -> read(document.text().line(line)).filter(mark::equals).isPresent()).findFirst();
    }

    private static Optional<Mark> read(String line) {
        String text = line.strip();
        if (!text.startsWith("mark ") && !text.startsWith("mark\t")) {
            return Optional.empty();
        }
        try {
            return Optional.of(MarkValue.parse(text.substring(4).strip()));
        } catch (SyntaxException _) {
            return Optional.empty();
        }
    }
}
