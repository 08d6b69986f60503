package mailseam.app.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.keys.ViewKeys;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;

/** The library: a search field, the tree of folders, recent files and samples, and below it what was done last. */
public final class LibraryView {
    private static final List<ActionId> CONTEXT = List.of(ActionId.LIBRARY_OPEN, ActionId.LIBRARY_SESSION,
            ActionId.LIBRARY_FOLDER, ActionId.LIBRARY_RENAME, ActionId.LIBRARY_DUPLICATE, ActionId.LIBRARY_CUT,
            ActionId.LIBRARY_COPY, ActionId.LIBRARY_PASTE, ActionId.LIBRARY_PATH, ActionId.LIBRARY_DELETE,
            ActionId.LIBRARY_UNDO, ActionId.LIBRARY_ADD, ActionId.LIBRARY_FORGET);

    private final LibraryViewModel model;
    private final LibraryBranches branches;
    private final TreeView<LibraryItem> tree;
    private final TextField search;
    private final Label told = new Label();
    private final Label notice = new Label();
    private final HBox noticeBar;
    private final VBox node;
    private List<Path> revealed = List.of();
    private boolean edited;
    private boolean changing;
    private Subscription attached = Subscription.EMPTY;

    /** A view that gives what is to be opened to {@code open}. */
    public LibraryView(LibraryViewModel model, Texts texts, Describe describe, ActionControls controls, Tasks tasks,
            Consumer<LibraryItem> open) {
        this.model = model;
        branches = new LibraryBranches(model, texts);
        tree = describe.as("library", new TreeView<>(branches.root()));
        tree.setShowRoot(false);
        Rows.height(tree, 26);
        tree.getStyleClass().add("dense");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        FileDrag drag = new FileDrag(model);
        tree.setCellFactory(_ -> drag.attach(new LibraryCell(model, texts)));
        tree.setContextMenu(controls.contextMenu("library", CONTEXT));
        tree.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.selected().stream().findFirst().ifPresent(open);
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, new LibraryKeys(controls)::pressed);
        TypeAhead letters = new TypeAhead(tree, tasks);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, letters::pressed);
        tree.addEventHandler(KeyEvent.KEY_TYPED, letters::typed);
        tree.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<TreeItem<LibraryItem>>) _ -> selected());
        search = describe.as("library.search", new TextField());
        search.setPromptText(texts.get("library.search.prompt"));
        search.textProperty().bindBidirectional(model.search().wanted());
        search.setOnKeyPressed(this::inSearch);
        told.getStyleClass().add("remark");
        Button undo = describe.as("library.undo", new Button(texts.get("library.undo")));
        undo.getStyleClass().addAll("flat", "small", "accent");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> model.work().undo());
        undo.visibleProperty().bind(model.work().undoName().isNotEmpty());
        noticeBar = new HBox(notice, undo);
        node = body(controls);
    }

    private VBox body(ActionControls controls) {
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox bar = new HBox(search, controls.iconButton(ActionId.LIBRARY_SESSION),
                controls.iconButton(ActionId.LIBRARY_FOLDER), controls.iconButton(ActionId.LIBRARY_ADD));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("library-bar");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        noticeBar.setAlignment(Pos.CENTER_LEFT);
        noticeBar.getStyleClass().add("library-notice");
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox body = new VBox(bar, told, tree, noticeBar);
        body.getStyleClass().add("library");
        return body;
    }

    /** The keys of the library. */
    public static ViewKeys keys() {
        return LibraryKeys.keys();
    }

    /** The whole. */
    public Node node() {
        return node;
    }

    /** What takes the keyboard here first. */
    public Node focusTarget() {
        return tree;
    }

    /** Starts following the library. */
    public void attach() {
        attached = Subscription.combine(branches.follow(this::change),
                model.search().told().subscribe(text -> {
                    told.setText(text);
                    present(told, !text.isEmpty());
                }),
                model.work().notice().subscribe(now -> {
                    notice.setText(now.text());
                    notice.pseudoClassStateChanged(PseudoClass.getPseudoClass("broken"), now.failed());
                    present(noticeBar, !now.text().isEmpty());
                }),
                model.work().reveal().subscribe(now -> {
                    revealed = now.paths();
                    edited = now.edit();
                    reveal();
                }));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private static void present(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /** Changes the tree and selects what was selected again: items may have come to other places. */
    private void change(Runnable work) {
        changing = true;
        List<TreeItem<LibraryItem>> before = new ArrayList<>(tree.getSelectionModel().getSelectedItems());
        work.run();
        if (!before.equals(tree.getSelectionModel().getSelectedItems())) {
            tree.getSelectionModel().clearSelection();
            before.stream().filter(item -> item != null && tree.getRow(item) >= 0)
                    .forEach(tree.getSelectionModel()::select);
        }
        changing = false;
        selected();
        reveal();
    }

    private void selected() {
        if (!changing) {
            List<LibraryItem> now = tree.getSelectionModel().getSelectedItems().stream().filter(item -> item != null)
                    .map(TreeItem::getValue).toList();
            if (!model.selected().equals(now)) {
                model.selected().setAll(now);
            }
        }
    }

    /** Selects what is to be shown, as soon as all of it is in the tree. */
    private void reveal() {
        List<TreeItem<LibraryItem>> items = revealed.stream().flatMap(path -> branches.find(path).stream())
                .filter(item -> tree.getRow(item) >= 0).toList();
        if (revealed.isEmpty() || items.size() < revealed.size()) {
            return;
        }
        revealed = List.of();
        tree.getSelectionModel().clearSelection();
        items.forEach(tree.getSelectionModel()::select);
        tree.scrollTo(Math.max(0, tree.getRow(items.getFirst()) - 3));
        if (edited) {
            edit();
        }
    }

    /** Opens the selected folders that are closed, and closes those that are open. */
    public void turnFolders() {
        tree.getSelectionModel().getSelectedItems().stream().filter(item -> !item.isLeaf()).toList()
                .forEach(item -> item.setExpanded(!item.isExpanded()));
    }

    /** Has the name of the selected file edited in its place. */
    public void edit() {
        TreeItem<LibraryItem> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && item.getValue() instanceof LibraryItem.Node node && !node.root()) {
            tree.setEditable(true);
            tree.layout();
            tree.edit(item);
        }
    }

    /** Puts the keyboard into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void inSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            model.search().stop();
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            tree.requestFocus();
            if (tree.getSelectionModel().isEmpty()) {
                tree.getSelectionModel().select(0);
            }
            key.consume();
        }
    }
}
