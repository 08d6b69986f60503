package mailseam.app.composer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mailseam.app.document.Change;
import mailseam.session.Advice;
import mailseam.session.Problem;
import mailseam.session.SessionFile;

/**
 * Something said about a place of the text: a problem of the file, or advice about the session.
 *
 * @param line    0-based
 * @param column  0-based, in characters
 * @param length  how many characters, at least 1
 * @param message what is so, in a sentence
 * @param hint    what to do, in a sentence, with the section of the RFC that says so
 */
public record Remark(Level level, int line, int column, int length, String message, String hint) {
    /** All that is to be said about a text, in its order. */
    public static List<Remark> of(SessionFile file, List<Advice> advice) {
        return Stream.concat(file.problems().stream().map(Remark::of), advice.stream().map(Remark::of))
                .sorted(Comparator.comparingInt(Remark::line).thenComparing(Remark::level)
                        .thenComparingInt(Remark::column))
                .toList();
    }

    private static Remark of(Problem problem) {
        return new Remark(Level.ERROR, problem.line() - 1, problem.column() - 1, problem.length(), problem.message(),
                problem.expected());
    }

    private static Remark of(Advice advice) {
        Level level = switch (advice.severity()) {
            case WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
        };
        String hint = advice.reference().isEmpty() ? advice.hint() : advice.hint() + " (" + advice.reference() + ")";
        return new Remark(level, advice.line() - 1, advice.column() - 1, advice.length(), advice.message(), hint);
    }

    /** Where it is behind a change of the text, until the text is read anew. */
    Remark behind(Change change) {
        int moved = change.linesInserted() - change.linesRemoved();
        return moved == 0 || line < change.firstLine() + change.linesRemoved() ? this
                : new Remark(level, line + moved, column, length, message, hint);
    }
}
