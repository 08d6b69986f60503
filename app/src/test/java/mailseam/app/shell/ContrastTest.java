package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import mailseam.app.document.TextRange;
import mailseam.app.lab.LabPage;
import mailseam.app.run.RunState;
import mailseam.app.theme.Wcag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.Start;

/** The colours that all texts and icons of the window really have, on what they really stand on, in both themes. */
@ExtendWith(WindowRobot.class)
class ContrastTest {
    private static final String ALL_TOKENS = """
            mailseam 1
            # a comment
            title     Colours
            server    127.0.0.1:2525
            set name  value
            timout    3s

            S: 220 {cut}text
            C: EHLO ${name}\\r\\n
            @pause 2s
            C: RC{cut 50ms}PT TO:<a@example.org>\\x41
            S: 250
            C: QUIT
            """;
    private final Set<String> faint = new TreeSet<>();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    @Test
    void everythingCanBeReadInBothThemes() {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        WindowDriver.onFx(this::look);
        WindowDriver.onFx(() -> {
            window.content.window().layout().ruler().set(false);
            window.model().timeline().step(1);
            window.model().document().text().set(ALL_TOKENS);
        });
        WindowDriver.await(() -> !window.model().document().file().get().problems().isEmpty());
        WindowDriver.await(
                () -> Nodes.seen(window.node("editor")).anyMatch(node -> node.getStyleClass().contains("seam-verb")));
        everywhere();
        WindowDriver.onFx(window.themes::toggle);
        everywhere();

        assertThat(faint).isEmpty();
    }

    private void everywhere() {
        WindowDriver.onFx(this::look);
        for (LabPage page : LabPage.values()) {
            WindowDriver.onFx(() -> window.content.window().side().showLab(page));
            WindowDriver.onFx(this::look);
        }
        WindowDriver.onFx(() -> window.content.window().side().showLibrary());
        List<Runnable> aids = List.of(() -> window.content.window().aids().showPalette(),
                () -> window.content.window().aids().showKeys(), () -> window.content.window().aids().showSettings());
        for (Runnable aid : aids) {
            WindowDriver.onFx(aid);
            WindowDriver.onFx(this::look);
        }
        WindowDriver.onFx(() -> window.content.window().aids().close());
        WindowDriver.onFx(() -> window.node("editor").requestFocus());
        WindowDriver.onFx(this::lookAtSelectedText);
    }

    private void look() {
        Nodes.seen(window.stage.getScene().getRoot()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color)
                .forEach(text -> judge(text, (Color) text.getFill(), background(text)));
    }

    /** A disabled control has no bound in WCAG; here it has that of a mark, for what cannot be done is there to be read. */
    private void judge(Text text, Color fill, Color behind) {
        double opacity = Nodes.outwards(text).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        double size = text.getFont().getSize();
        boolean large = size >= 24 || (size >= 18.6 && text.getFont().getStyle().contains("Bold"));
        double bound = text instanceof FontIcon || large || text.isDisabled() ? Wcag.MARK : Wcag.TEXT;
        double contrast = Wcag.contrast(Wcag.over(fill, opacity, behind), behind);
        if (contrast < bound) {
            faint.add(String.format("%s %.2f of %.1f: %s on %s %s '%s' %s", window.themes.theme().get(), contrast,
                    bound, fill, behind,
                    text.isDisabled() ? "disabled" : "",
                    text instanceof FontIcon ? "icon" : text.getText().lines().findFirst().orElse(""),
                    Nodes.name(text)));
        }
    }

    private Color background(Node node) {
        List<Node> around = Nodes.outwards(node).toList();
        Color seen = window.themes.theme().get().palette().background();
        for (Node outer : around.reversed()) {
            if (outer instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    seen = fill.getFill() instanceof Color colour ? Wcag.over(colour, 1, seen) : seen;
                }
            }
        }
        return seen;
    }

    /** Selected text keeps its colours; the selection lies behind it. */
    private void lookAtSelectedText() {
        window.model().document().text().selection().set(new TextRange(0, ALL_TOKENS.length()));
        window.stage.getScene().getRoot().applyCss();
        window.stage.getScene().getRoot().layout();
        Node editor = window.node("editor");
        List<Color> selections = Nodes.seen(editor).filter(node -> node.getStyleClass().contains("main-selection"))
                .map(node -> (Color) ((Shape) node).getFill()).distinct().toList();
        assertThat(selections).isNotEmpty();
        Nodes.seen(editor).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.getText().isBlank()
                        && Nodes.outwards(text).noneMatch(node -> node.getStyleClass().contains("gutter")))
                .forEach(text -> selections.forEach(selection -> judge(text, (Color) text.getFill(),
                        Wcag.over(selection, 1, background(text)))));
    }
}
