package mailseam.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mailseam.app.theme.Theme;
import mailseam.app.theme.Themes;

/** Where the window stands, how its panes are divided, which of them are shown and which theme was chosen, as lines of a word and a value. */
final class Placement {
    private final Map<String, String> values;

    private Placement(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** Reads it; a line that is none is left out. */
    static Placement parse(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().limit(200).filter(line -> line.indexOf(' ') > 0)
                .forEach(line -> values.put(line.substring(0, line.indexOf(' ')),
                        line.substring(line.indexOf(' ') + 1)));
        return new Placement(values);
    }

    /** As it is now. */
    static Placement of(Stage stage, Themes themes, SessionLayout layout) {
        Map<String, String> values = new HashMap<>(layout.remembered());
        if (!stage.isMaximized()) {
            values.put("x", String.valueOf(stage.getX()));
            values.put("y", String.valueOf(stage.getY()));
            values.put("width", String.valueOf(stage.getWidth()));
            values.put("height", String.valueOf(stage.getHeight()));
        }
        values.put("maximized", String.valueOf(stage.isMaximized()));
        themes.chosen().ifPresent(theme -> values.put("theme", theme.name().toLowerCase(Locale.ROOT)));
        for (SplitPane split : splits(stage.getScene().getRoot())) {
            values.put(split.getId(), String.join(" ", split.getDividers().stream()
                    .map(divider -> String.valueOf(divider.getPosition())).toList()));
        }
        return new Placement(values);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        values.forEach((word, value) -> text.append(word).append(' ').append(value).append('\n'));
        return text.toString();
    }

    /** Puts the window there, as far as there still is a screen. */
    void apply(Stage stage, Themes themes, SessionLayout layout) {
        layout.recall(values);
        Optional<Double> x = number("x");
        Optional<Double> y = number("y");
        Optional<Double> width = number("width").filter(value -> value >= 200);
        Optional<Double> height = number("height").filter(value -> value >= 150);
        if (x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
                && !Screen.getScreensForRectangle(x.get(), y.get(), width.get(), height.get()).isEmpty()) {
            stage.setX(x.get());
            stage.setY(y.get());
            stage.setWidth(width.get());
            stage.setHeight(height.get());
        }
        stage.setMaximized("true".equals(values.getOrDefault("maximized", "")));
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(values.getOrDefault("theme", ""))) {
                themes.choose(theme);
            }
        }
    }

    /** Divides the panes; before the window is laid out for the first time this has no effect. */
    void divide(Parent root) {
        for (SplitPane split : splits(root)) {
            String[] positions = values.getOrDefault(split.getId(), "").split(" ", -1);
            for (int at = 0; positions.length == split.getDividers().size() && at < positions.length; at++) {
                int divider = at;
                number(positions[at]).filter(value -> value >= 0 && value <= 1)
                        .ifPresent(value -> split.setDividerPosition(divider, value));
            }
        }
    }

    private Optional<Double> number(String word) {
        String text = values.getOrDefault(word, word);
        return text.matches("-?\\d{1,9}(\\.\\d{1,18})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static List<SplitPane> splits(Parent root) {
        List<SplitPane> found = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (node instanceof SplitPane split) {
                if (split.getId() != null) {
                    found.add(split);
                }
                open.addAll(split.getItems());
            } else if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return found;
    }
}
