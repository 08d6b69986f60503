package mailseam.app.ruler;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.canvas.Viewport;
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Theme;
import mailseam.smtp.Direction;
import org.kordamp.ikonli.javafx.FontIcon;

/** The segment ruler: the strip with its tools above and, below, what is at the caret or under the pointer, in words. */
public final class RulerPane {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Of the tools, the bar and the status. */
    private static final double BESIDE = 70;

    private final RulerViewModel model;
    private final RulerEdits edits;
    private final Texts texts;
    private final Describe describe;
    private final RulerStrip strip;
    private final RulerMenus menus;
    private final WaitField wait;
    private final ScrollBar bar;
    private final Label summary = new Label();
    private final Label words = new Label();
    private final Label notice = new Label();
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;

    /** A ruler that acts through {@code edits} on what {@code model} shows, with letters so much larger than usual. */
    public RulerPane(RulerViewModel model, RulerEdits edits, Tasks tasks, ObservableValue<Theme> theme,
            ObservableValue<Double> letters, Describe describe) {
        this.model = model;
        this.edits = edits;
        this.describe = describe;
        texts = model.texts();
        wait = new WaitField(edits, texts, describe);
        strip = new RulerStrip(model, edits, theme, letters, describe, this::editWait);
        menus = new RulerMenus(model, edits, tasks, describe);
        bar = describe.as("ruler.scroll", new ScrollBar());
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> {
            if (Math.abs(value.doubleValue() - strip.view().get().left()) > 1e-6) {
                strip.scrollTo(value.doubleValue());
            }
        });
        strip.view().subscribe(this::scrolled);
        words.getStyleClass().add("ruler-words");
        notice.getStyleClass().add("ruler-notice");
        summary.getStyleClass().add("ruler-summary");
        HBox status = new HBox(words, wait.node(), notice);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        status.getStyleClass().add("ruler-status");
        node = new VBox(tools(), strip, bar, status);
        VBox.setVgrow(strip, Priority.ALWAYS);
        node.getStyleClass().addAll("pane", "ruler");
        ContextMenu context = context();
        strip.setOnContextMenuRequested(event -> context.show(strip, event.getScreenX(), event.getScreenY()));
    }

    /** The keys of the ruler. */
    public static ViewKeys keys() {
        return RulerKeys.all();
    }

    /** The control. */
    public VBox node() {
        return node;
    }

    /** What takes the keyboard. */
    public Node focusTarget() {
        return strip;
    }

    /** Starts following the active document. */
    public void attach() {
        strip.attach();
        attached = Subscription.combine(
                strip.grid().subscribe(now -> node.setMinHeight(now.least(RulerRows.HEIGHT + BESIDE))), model.follow(),
                model.revision().subscribe(_ -> changed()),
                model.pointed().subscribe(_ -> say()), model.hint().subscribe(_ -> say()));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
        strip.detach();
    }

    /** Asks what is waited for behind the cut at the caret. */
    public void editWait() {
        model.atSelection(at -> editWait(at.caret()));
    }

    private void editWait(int offset) {
        wait.ask(offset, strip::requestFocus);
    }

    private HBox tools() {
        ToggleButton group = describe.as("ruler.group", new ToggleButton(texts.get("ruler.group.button")));
        group.selectedProperty().bindBidirectional(model.groupOnly());
        ToggleButton side = describe.as("ruler.side", new ToggleButton());
        side.selectedProperty().subscribe(
                server -> model.side().set(Boolean.TRUE.equals(server) ? Direction.SERVER : Direction.CLIENT));
        model.side().subscribe(now -> {
            side.setSelected(now == Direction.SERVER);
            side.setText(texts.get("ruler.side." + now.name().toLowerCase(Locale.ROOT)));
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(title(), side, group, menus.presets(), menus.landmarks(), summary, space,
                tool("ruler.zoomOut", "mdi2m-magnify-minus-outline", () -> strip.zoom(false)),
                tool("ruler.zoomIn", "mdi2m-magnify-plus-outline", () -> strip.zoom(true)),
                tool("ruler.zoomFit", "mdi2a-arrow-expand-horizontal", strip::zoomToFit),
                tool("ruler.zoomOctets", "mdi2a-alphabetical-variant", () -> strip.zoomToOctets(model.caret())));
        for (ToggleButton button : List.of(group, side)) {
            button.getStyleClass().add("flat");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("pane-head");
        return tools;
    }

    private Label title() {
        Label title = new Label(texts.get("ruler"));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private Button tool(String key, String icon, Runnable work) {
        Button button = describe.as(key, new Button("", new FontIcon(icon)));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> work.run());
        return button;
    }

    private ContextMenu context() {
        ContextMenu menu = new ContextMenu(item("toggle", edits::toggle), item("wait", this::editWait),
                item("moveLeft", () -> edits.moveAtCaret(-1)), item("moveRight", () -> edits.moveAtCaret(1)),
                item("join", edits::removeSelected), new SeparatorMenuItem(), item("each", edits::cutEach),
                item("joinAll", edits::removeAll), item("asMarks", edits::asMarks));
        menu.setId("ruler-menu");
        return menu;
    }

    private MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(texts.get("ruler.menu." + key));
        item.setId("ruler-menu-" + key);
        item.setOnAction(_ -> work.run());
        return item;
    }

    private void scrolled(Viewport view) {
        double seen = view.width() / view.scale();
        double most = Math.max(0, strip.cells() - seen);
        bar.setMin(0);
        bar.setMax(most);
        bar.setVisibleAmount(most == 0 ? 1 : Math.min(most, most * seen / (most + seen)));
        bar.setUnitIncrement(8);
        bar.setBlockIncrement(seen * 0.8);
        bar.setValue(view.left());
    }

    private void changed() {
        menus.update();
        summary.setText(model.summary());
        notice.setText(model.notice().get());
        scrolled(strip.view().get());
        say();
    }

    private void say() {
        String hint = model.hint().get();
        words.pseudoClassStateChanged(REFUSED, !hint.isEmpty());
        String pointed = model.pointed().get();
        words.setText(!hint.isEmpty() ? hint : pointed.isEmpty() ? model.words() : pointed);
    }
}
