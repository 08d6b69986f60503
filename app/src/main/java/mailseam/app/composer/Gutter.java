package mailseam.app.composer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import mailseam.app.control.Describe;
import org.fxmisc.richtext.CodeArea;

/** What stands at the left of each line: its number, and a mark with the message where something is said about it. */
final class Gutter implements IntFunction<Node> {
    private final CodeArea area;
    private final RemarkWords words;
    private final Set<Integer> stale = new HashSet<>();
    private Map<Integer, List<Remark>> remarks = Map.of();

    Gutter(CodeArea area, RemarkWords words) {
        this.area = area;
        this.words = words;
    }

    /** Marks these and no others, as soon as it is told which lines can be seen. */
    void mark(List<Remark> now) {
        Map<Integer, List<Remark>> before = remarks;
        remarks = now.stream().collect(Collectors.groupingBy(Remark::line, HashMap::new, Collectors.toList()));
        Stream.concat(before.keySet().stream(), remarks.keySet().stream())
                .filter(line -> !before.getOrDefault(line, List.of()).equals(remarks.getOrDefault(line, List.of())))
                .forEach(stale::add);
    }

    /**
     * These lines can be seen: their marks are brought up to date, and whether one was not is said. What cannot be seen gets its mark when
     * it comes into view: asked for now, each would be laid out.
     */
    boolean see(int first, int last) {
        List<Integer> seen = stale.stream().filter(line -> first <= line && line <= last).toList();
        stale.clear();
        seen.forEach(area::recreateParagraphGraphic);
        return !seen.isEmpty();
    }

    @Override
    public Node apply(int paragraph) {
        Label mark = new Label();
        mark.getStyleClass().add("gutter-mark");
        Label number = new Label(Integer.toString(paragraph + 1));
        number.getStyleClass().add("gutter-number");
        HBox line = new HBox(mark, number);
        line.setAlignment(Pos.TOP_RIGHT);
        line.getStyleClass().add("gutter");
        List<Remark> said = remarks.getOrDefault(paragraph, List.of());
        said.stream().map(Remark::level).min(Comparator.naturalOrder()).ifPresent(level -> {
            mark.setText(level.mark());
            mark.getStyleClass().add(level.style());
            Tooltip tip = Describe.tooltip();
            tip.setText(said.stream().map(words::text).collect(Collectors.joining("\n")));
            Tooltip.install(line, tip);
        });
        return line;
    }
}
