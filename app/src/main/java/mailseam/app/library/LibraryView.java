package mailseam.app.library;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The library as a tree of two branches. */
public final class LibraryView {
    private final LibraryViewModel model;
    private final Consumer<LibraryItem> open;
    private final TreeView<LibraryItem> tree;
    private final TreeItem<LibraryItem> samples;
    private final TreeItem<LibraryItem> recent;
    private Subscription attached = Subscription.EMPTY;

    /** A view that gives what is to be opened to {@code open}. */
    public LibraryView(LibraryViewModel model, Texts texts, Describe describe, Consumer<LibraryItem> open) {
        this.model = model;
        this.open = open;
        samples = branch(texts.get("library.samples"));
        recent = branch(texts.get("library.recent"));
        TreeItem<LibraryItem> root = branch("");
        root.getChildren().add(samples);
        root.getChildren().add(recent);
        tree = describe.as("library", new TreeView<>(root));
        tree.setShowRoot(false);
        tree.setFixedCellSize(26);
        tree.getStyleClass().add("dense");
        tree.setCellFactory(_ -> new Cell());
        tree.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openSelected();
            }
        });
        tree.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
    }

    private static TreeItem<LibraryItem> branch(String title) {
        TreeItem<LibraryItem> branch = new TreeItem<>(new LibraryItem.Heading(title));
        branch.setExpanded(true);
        return branch;
    }

    /** The control. */
    public TreeView<LibraryItem> node() {
        return tree;
    }

    /** Starts following the library. */
    public void attach() {
        attached = Subscription.combine(follow(model.samples(), samples), follow(model.recent(), recent));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private static <T extends LibraryItem> Subscription follow(ObservableList<T> items, TreeItem<LibraryItem> branch) {
        Runnable show = () -> branch.getChildren()
                .setAll(items.stream().map(item -> new TreeItem<LibraryItem>(item)).toList());
        ListChangeListener<T> listener = _ -> show.run();
        items.addListener(listener);
        show.run();
        return () -> items.removeListener(listener);
    }

    private void openSelected() {
        TreeItem<LibraryItem> selected = tree.getSelectionModel().getSelectedItem();
        if (selected != null && !(selected.getValue() instanceof LibraryItem.Heading)) {
            open.accept(selected.getValue());
        }
    }

    private static final class Cell extends TreeCell<LibraryItem> {
        private final FontIcon icon = new FontIcon();
        private final Tooltip tip = new Tooltip();

        /** Without a width of its own a long title is cut off with an ellipsis instead of being scrolled to. */
        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LibraryItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            icon.setIconLiteral(switch (item) {
                case LibraryItem.Heading _ -> "mdi2f-folder-outline";
                case LibraryItem.Sample _ -> "mdi2e-email-outline";
                case LibraryItem.File _ -> "mdi2f-file-document-outline";
            });
            setText(item.title());
            setGraphic(icon);
            tip.setText(item.title() + "\n" + item.place());
            setTooltip(tip);
        }
    }
}
