package mailseam.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands, how its panes are divided, which of them are shown and which theme was chosen, as lines of a word and a value. */
final class Placement {
    /** As much of the title bar has to be on a screen, in pixels. */
    private static final double GRIP = 30;

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
    static Placement of(Stage stage, SessionLayout layout) {
        Map<String, String> values = new HashMap<>(layout.remembered());
        if (!stage.isMaximized()) {
            values.put("x", String.valueOf(stage.getX()));
            values.put("y", String.valueOf(stage.getY()));
            values.put("width", String.valueOf(stage.getWidth()));
            values.put("height", String.valueOf(stage.getHeight()));
        }
        values.put("maximized", String.valueOf(stage.isMaximized()));
        for (TabPane tabs : tabs(stage.getScene().getRoot())) {
            values.put(tabs.getId(), String.valueOf(tabs.getSelectionModel().getSelectedIndex()));
        }
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
    void apply(Stage stage, SessionLayout layout) {
        layout.recall(values);
        Optional<Double> x = number("x");
        Optional<Double> y = number("y");
        Optional<Double> width = number("width").filter(value -> value >= 200);
        Optional<Double> height = number("height").filter(value -> value >= 150);
        if (x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()) {
            Rectangle2D seen = onScreen(new Rectangle2D(x.get(), y.get(), width.get(), height.get()));
            stage.setX(seen.getMinX());
            stage.setY(seen.getMinY());
            stage.setWidth(seen.getWidth());
            stage.setHeight(seen.getHeight());
        }
        stage.setMaximized("true".equals(values.getOrDefault("maximized", "")));
    }

    /** Where the title bar could not be taken hold of, for the screen is gone, the middle of the first screen. */
    private static Rectangle2D onScreen(Rectangle2D window) {
        if (!Screen
                .getScreensForRectangle(window.getMinX() + GRIP, window.getMinY(), window.getWidth() - 2 * GRIP, GRIP)
                .isEmpty()) {
            return window;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
    }

    /** Divides the panes and chooses their tabs; before the window is laid out for the first time this has no effect. */
    void divide(Parent root) {
        for (TabPane tabs : tabs(root)) {
            number(tabs.getId()).map(Double::intValue).filter(at -> at >= 0 && at < tabs.getTabs().size())
                    .ifPresent(tabs.getSelectionModel()::select);
        }
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
        return nodes(root).filter(SplitPane.class::isInstance).map(SplitPane.class::cast)
                .filter(split -> split.getId() != null).toList();
    }

    /** Those whose tabs are always the same. */
    private static List<TabPane> tabs(Parent root) {
        return nodes(root).filter(TabPane.class::isInstance).map(TabPane.class::cast)
                .filter(tabs -> tabs.getId() != null && tabs.getTabClosingPolicy() == TabClosingPolicy.UNAVAILABLE)
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> inside = switch (node) {
            case SplitPane split -> split.getItems().stream();
            case TabPane tabs -> tabs.getTabs().stream().map(Tab::getContent).filter(Objects::nonNull);
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(node), inside.flatMap(Placement::nodes));
    }
}
