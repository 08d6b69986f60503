package mailseam.app.composer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import mailseam.session.Problem;
import org.fxmisc.richtext.CodeArea;

/** What stands at the left of each line: its number, and a mark with the message where something is wrong. */
final class Gutter implements IntFunction<Node> {
    private final CodeArea area;
    private Map<Integer, Problem> problems = Map.of();

    Gutter(CodeArea area) {
        this.area = area;
    }

    /** Marks these and no others. */
    void mark(List<Problem> now) {
        Map<Integer, Problem> before = problems;
        Map<Integer, Problem> byLine = new HashMap<>();
        now.forEach(problem -> byLine.putIfAbsent(problem.line() - 1, problem));
        problems = byLine;
        TreeSet<Integer> touched = new TreeSet<>(before.keySet());
        touched.addAll(byLine.keySet());
        touched.headSet(Lines.last(area), true).forEach(area::recreateParagraphGraphic);
    }

    @Override
    public Node apply(int paragraph) {
        Problem problem = problems.get(paragraph);
        Label mark = new Label(problem == null ? "" : "\u25B2");
        mark.getStyleClass().add("gutter-mark");
        Label number = new Label(Integer.toString(paragraph + 1));
        number.getStyleClass().add("gutter-number");
        HBox line = new HBox(mark, number);
        line.setAlignment(Pos.TOP_RIGHT);
        line.getStyleClass().add("gutter");
        if (problem != null) {
            Tooltip.install(line, new Tooltip(problem.message() + "\n" + problem.expected()));
        }
        return line;
    }
}
