package mailseam.app.block;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The palette: what can be put into a session, to be searched, dragged, or put behind the selection by Enter or two clicks. */
public final class PaletteView {
    private static final double ROW = 27;

    private final Texts texts;
    private final Consumer<Template> insert;
    private final Runnable leave;
    private final TextField search;
    private final ListView<Template> list;
    private final VBox node;

    /**
     * A palette of all templates.
     *
     * @param insert puts one into the session
     * @param leave  gives the keyboard back to the blocks
     */
    public PaletteView(Consumer<Template> insert, Runnable leave, Texts texts, Describe describe) {
        this.texts = texts;
        this.insert = insert;
        this.leave = leave;
        search = describe.as("block.palette.search", new TextField());
        search.setPromptText(texts.get("block.palette.search"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        list = describe.as("block.palette", new ListView<>());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("block-palette");
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(this::choosing);
        search.textProperty().subscribe(this::find);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(search, list);
        node.getStyleClass().add("block-palette-pane");
    }

    /** The control. */
    public VBox node() {
        return node;
    }

    /** Shows all templates and takes the keyboard. */
    public void search() {
        search.clear();
        search.requestFocus();
    }

    /** What takes the keyboard. */
    public TextField focusTarget() {
        return search;
    }

    private void find(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        list.getItems().setAll(Arrays.stream(Template.values()).filter(one -> fits(one, wanted))
                .sorted((a, b) -> Boolean.compare(starts(b, words), starts(a, words))).toList());
        list.getSelectionModel().selectFirst();
    }

    private boolean starts(Template one, String words) {
        return !words.isBlank()
                && name(one).toLowerCase(Locale.ROOT).startsWith(words.strip().toLowerCase(Locale.ROOT));
    }

    private boolean fits(Template one, List<String> wanted) {
        String all = (name(one) + " " + texts.get(one.textKey() + ".help") + " " + String.join(" ", one.lines()))
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(all::contains);
    }

    private String name(Template one) {
        return texts.get(one.textKey());
    }

    /** The field keeps the keyboard, so that several can be put in one behind the other. */
    private void searching(KeyEvent key) {
        boolean mine = switch (key.getCode()) {
            case ENTER -> put();
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ESCAPE -> back();
            default -> false;
        };
        if (mine) {
            key.consume();
        }
    }

    private void choosing(KeyEvent key) {
        if ((key.getCode() == KeyCode.ENTER && put()) || (key.getCode() == KeyCode.ESCAPE && back())) {
            key.consume();
        }
    }

    private boolean put() {
        Template chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            insert.accept(chosen);
            search.selectAll();
        }
        return true;
    }

    private boolean back() {
        leave.run();
        return true;
    }

    private boolean choose(int by) {
        int to = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 4));
        return true;
    }

    private final class Cell extends ListCell<Template> {
        private final FontIcon icon = new FontIcon("mdi2m-minus");
        private final Tooltip tip = Describe.tooltip();

        private Cell() {
            setPrefWidth(0);
            setOnDragDetected(this::dragged);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !isEmpty()) {
                    put();
                }
            });
        }

        @Override
        protected void updateItem(Template one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            icon.setIconLiteral(one.icon());
            setText(name(one));
            setGraphic(icon);
            tip.setText(texts.get(one.textKey() + ".help") + "\n" + String.join("\n", one.lines()));
            setTooltip(tip);
            setAccessibleHelp(texts.get(one.textKey() + ".help"));
        }

        private void dragged(MouseEvent event) {
            Template one = getItem();
            if (one != null) {
                ClipboardContent content = new ClipboardContent();
                content.putString(String.join("\n", one.lines()) + "\n");
                Dragboard board = startDragAndDrop(TransferMode.COPY);
                board.setContent(content);
                board.setDragView(snapshot(null, null), event.getX(), event.getY());
                event.consume();
            }
        }
    }
}
