package mailseam.app.block;

import java.util.List;
import javafx.css.PseudoClass;
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
import mailseam.app.control.Rows;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The palette: what can be put into a session, to be searched, dragged, or put behind the selection by Enter or two clicks. */
public final class PaletteView {
    private static final double ROW = 27;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final PaletteRows rows;
    private final Runnable leave;
    private final TextField search;
    private final ListView<PaletteRow> list;
    private final VBox node;

    /**
     * A palette.
     *
     * @param rows  what there is
     * @param leave gives the keyboard back to the blocks
     */
    public PaletteView(PaletteRows rows, Runnable leave, Texts texts, Describe describe) {
        this.rows = rows;
        this.leave = leave;
        search = describe.as("block.palette.search", new TextField());
        search.setPromptText(texts.get("block.palette.search"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        list = describe.as("block.palette", new ListView<>());
        Rows.height(list, ROW);
        list.getStyleClass().add("block-palette");
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(this::choosing);
        search.textProperty().subscribe(this::find);
        rows.snippets().subscribe(() -> find(search.getText()));
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(search, list);
        node.getStyleClass().add("block-palette-pane");
    }

    /** The control. */
    public VBox node() {
        return node;
    }

    /** Shows all there is and takes the keyboard. */
    public void search() {
        search.clear();
        search.requestFocus();
    }

    /** What takes the keyboard. */
    public TextField focusTarget() {
        return search;
    }

    private void find(String words) {
        list.getItems().setAll(rows.matching(words));
        list.getSelectionModel().clearSelection();
        choose(1);
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
        if (list.getSelectionModel().getSelectedItem() instanceof PaletteRow.Offer chosen) {
            chosen.insert().run();
            search.selectAll();
        }
        return true;
    }

    private boolean back() {
        leave.run();
        return true;
    }

    /** Headings are passed over. */
    private boolean choose(int by) {
        List<PaletteRow> all = list.getItems();
        int to = list.getSelectionModel().getSelectedIndex() + by;
        while (to >= 0 && to < all.size() && all.get(to) instanceof PaletteRow.Heading) {
            to += by;
        }
        if (to >= 0 && to < all.size()) {
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 4));
        }
        return true;
    }

    private final class Cell extends ListCell<PaletteRow> {
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
        protected void updateItem(PaletteRow row, boolean empty) {
            super.updateItem(row, empty);
            setDisable(!empty && row instanceof PaletteRow.Heading);
            pseudoClassStateChanged(HEADING, isDisable());
            setGraphic(null);
            setTooltip(null);
            setAccessibleHelp(null);
            switch (empty ? null : row) {
                case null -> setText(null);
                case PaletteRow.Heading(String words) -> setText(words);
                case PaletteRow.Offer one -> {
                    icon.setIconLiteral(one.icon());
                    setText(one.name());
                    setGraphic(icon);
                    tip.setText(one.tip());
                    setTooltip(tip);
                    setAccessibleHelp(one.help());
                }
            }
        }

        private void dragged(MouseEvent event) {
            if (getItem() instanceof PaletteRow.Offer one) {
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
