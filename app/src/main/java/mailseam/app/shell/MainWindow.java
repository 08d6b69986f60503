package mailseam.app.shell;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import mailseam.app.action.ActionId;
import mailseam.app.action.Actions;
import mailseam.app.block.BlockFiles;
import mailseam.app.block.BlockListView;
import mailseam.app.block.PaletteRows;
import mailseam.app.block.PaletteView;
import mailseam.app.capture.CapturesView;
import mailseam.app.composer.CodeEditor;
import mailseam.app.composer.ComposerView;
import mailseam.app.composer.EditedArea;
import mailseam.app.composer.Editor;
import mailseam.app.composer.FindViewModel;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.habit.NoteBar;
import mailseam.app.habit.SnippetPopup;
import mailseam.app.lab.LabView;
import mailseam.app.lanes.LanesView;
import mailseam.app.library.LibraryView;
import mailseam.app.overlay.Overlay;
import mailseam.app.report.ReportDialog;
import mailseam.app.ruler.RulerEdits;
import mailseam.app.ruler.RulerPane;
import mailseam.app.settings.Settings;
import mailseam.app.tabs.NoticeBar;
import mailseam.app.tabs.TabStrip;
import mailseam.app.text.Texts;
import mailseam.app.variable.AskingDialog;
import mailseam.app.variable.VariablesDialog;
import org.jspecify.annotations.Nullable;

/** The window: it puts the views in their places. */
final class MainWindow {
    private final WorkbenchViewModel model;
    private final Desk desk;
    private final Settings settings;
    private final Runnable close;
    private final Texts texts;
    private final Editor editor;
    private final SessionLayout layout = new SessionLayout();
    private final SessionPane session;
    private final BlockListView blocks;
    private final BooleanProperty inBlocks = new SimpleBooleanProperty();
    private final TabStrip tabs;
    private final NoticeBar notices;
    private final ComposerView composer;
    private final NoteBar notes;
    private final SnippetPopup snippets;
    private final LibraryView library;
    private final TimelinePanes timeline;
    private final StatusLine status;
    private final RunBar runBar;
    private final AskingDialog asking;
    private final VariablesDialog variables;
    private final LabView lab;
    private final CapturesView captures;
    private final ReportDialog report;
    private final RulerPane ruler;
    private final SidePane side;
    private final Panes panes;
    private final Aids aids;
    private final Scene scene;

    MainWindow(WorkbenchViewModel model, Desk desk, FileDialogs dialogs, Settings settings, Runnable close) {
        this.model = model;
        this.desk = desk;
        this.settings = settings;
        this.close = close;
        texts = model.texts();
        Describe describe = new Describe(texts);
        EditedArea area = describe.as("editor", new EditedArea());
        editor = new CodeEditor(area, texts);
        tabs = new TabStrip(model.documents(), texts, describe, desk::close);
        notices = new NoticeBar(model.documents(), texts, describe);
        composer = new ComposerView(model.documents(), editor,
                new FindViewModel(model.documents(), model.services().tasks(), texts), texts, describe);
        notes = new NoteBar(model.habits().paste(), texts, describe);
        snippets = new SnippetPopup(model.habits().snippets(), file -> desk.open(List.of(file)), texts, describe);
        timeline = new TimelinePanes(model, settings, describe);
        status = new StatusLine(model, describe, line -> editor.goTo(line, 1));
        RecentMenu menus = new RecentMenu(model, desk);
        Actions actions = ActionList.build(model, desk, this);
        ActionControls controls = new ActionControls(actions, texts, describe, settings.keys());
        area.setContextMenu(controls.contextMenu("editor", HabitActions.CONTEXT));
        library = new LibraryView(model.library(), texts, describe, controls, model.services().tasks(), desk::open);
        lab = new LabView(model.lab(), model.target(), texts, describe, controls);
        timeline.runs().setMenu(controls.contextMenu("runs", PastActions.AT_RUN));
        captures = new CapturesView(model.captures(), model.captureWords(), texts, describe, controls);
        report = new ReportDialog(model.report(), texts, describe, this::stage, dialogs::export);
        session = new SessionPane(layout, controls, tabs.node(), new VBox(notices.node(), notes.node()),
                composer.node());
        BlockFiles files = blockFiles(dialogs);
        blocks = new BlockListView(model.blocks(), files, model.services().tasks()::onFxThread, texts, describe);
        blocks.setMenu(controls.contextMenu("blocks", BlockActions.AT_BLOCK));
        session.putBlocks(blocks.node());
        side = new SidePane(library, palette(files, describe), lab, model.lab(), captures, texts, describe);
        ruler = new RulerPane(model.ruler(), new RulerEdits(model.ruler()), model.services().tasks(),
                settings.themes().theme(), settings.fonts().scale(), describe);
        session.putRuler(ruler.node());
        panes = new Panes(Stream.concat(
                Stream.of(new Panes.Pane(side.node(), side::focusTarget), Panes.Pane.of(blocks.node()),
                        Panes.Pane.of(area), new Panes.Pane(ruler.node(), ruler::focusTarget)),
                timeline.panes().stream()).toList());
        asking = new AskingDialog(model.variables(), texts, describe, this::stage);
        variables = new VariablesDialog(model.variables(), model.documents().active().flatMap(DocumentViewModel::file),
                texts, describe, this::stage, path -> desk.open(List.of(path)));
        runBar = new RunBar(model.target(), model.variables(), texts, describe, controls);
        Node top = new VBox(controls.menuBar(Map.of(ActionId.OPEN, menus.recent(), ActionId.REOPEN, menus.closed())),
                runBar.node());
        Overlay overlay = new Overlay(new BorderPane(body(), top, null, status.node(), null));
        overlay.node().getStyleClass().add("workbench");
        aids = new Aids(model, settings, overlay, describe,
                new PaletteSource(model, desk, editor, actions, settings.keys(), describe));
        scene = new Scene(overlay.node(), 1280, 860);
        controls.bindKeys(scene);
        prepare();
    }

    private void prepare() {
        scene.focusOwnerProperty().subscribe(this::keyboardAt);
        aids.listen(scene);
        settings.themes().dress(scene);
        settings.fonts().dress(scene);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
    }

    private PaletteView palette(BlockFiles files, Describe describe) {
        PaletteRows rows = new PaletteRows(model.habits().snippets().all(), files::insert,
                snippet -> model.blocks().insert(snippet.title(), snippet.lines().lines().toList()), texts);
        return new PaletteView(rows, blocks.node()::requestFocus, texts, describe);
    }

    private BlockFiles blockFiles(FileDialogs dialogs) {
        return new BlockFiles(model.blocks(), model.documents(), model.services().files(), model.services().tasks(),
                dialogs::message, (path, cause) -> model.failed("open.failed", path, cause));
    }

    /** A menu that opens takes the keyboard, and what stands in it is still for the pane that had it before. */
    private void keyboardAt(@Nullable Node owner) {
        if (owner != null && !(owner instanceof MenuBar) && !(owner.getParent() instanceof MenuBar)) {
            inBlocks.set(owner.equals(blocks.node()));
        }
    }

    private Node body() {
        WorkSplit work = new WorkSplit(session.node(), timeline.titledLanes(), timeline.eventsAndDetails(),
                layout.large());
        SplitPane body = new SplitPane(side.node(), work.node());
        body.setId("split-body");
        body.setDividerPositions(0.21);
        side.widen(body);
        SplitPane.setResizableWithParent(body.getItems().getFirst(), false);
        return body;
    }

    /** Starts following the view model. */
    void attach() {
        tabs.attach();
        notices.attach();
        notes.attach();
        composer.attach();
        ruler.attach();
        model.blocks().attach();
        blocks.attach();
        model.habits().snippets().load();
        library.attach();
        lab.attach();
        captures.attach();
        asking.attach();
        timeline.attach();
        status.attach();
    }

    /** Stops following it. */
    void detach() {
        tabs.detach();
        notices.detach();
        notes.detach();
        composer.detach();
        ruler.detach();
        blocks.detach();
        model.blocks().detach();
        library.detach();
        lab.detach();
        captures.detach();
        asking.detach();
        timeline.detach();
        status.detach();
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        String text = files.isEmpty() ? event.getDragboard().getString() : null;
        event.setDropCompleted(!files.isEmpty() || text != null);
        event.consume();
        if (text != null) {
            model.services().tasks().onFxThread(() -> model.habits().paste().paste(text));
            return;
        }
        model.services().tasks().onFxThread(() -> desk.open(files.stream().map(File::toPath).toList()));
    }

    Scene scene() {
        return scene;
    }

    Editor editor() {
        return editor;
    }

    ComposerView composer() {
        return composer;
    }

    /** What shows a timeline, and the runs. */
    TimelinePanes timeline() {
        return timeline;
    }

    LanesView lanes() {
        return timeline.lanes();
    }

    /** Shows the list of marks and gives it the keyboard. */
    void showMarks() {
        timeline.showMarks();
    }

    BlockListView blocks() {
        return blocks;
    }

    /** Whether the keyboard is in the list of blocks. */
    ReadOnlyBooleanProperty inBlocks() {
        return inBlocks;
    }

    SessionLayout layout() {
        return layout;
    }

    LibraryView library() {
        return library;
    }

    /** Shows the segment ruler and gives it the keyboard. */
    void focusRuler() {
        layout.ruler().set(true);
        ruler.focusTarget().requestFocus();
    }

    /** Asks what is waited for behind the cut at the caret. */
    void editWait() {
        layout.ruler().set(true);
        ruler.editWait();
    }

    VariablesDialog variables() {
        return variables;
    }

    private Window stage() {
        return scene.getWindow();
    }

    SidePane side() {
        return side;
    }

    /** Begins a bug report of what is seen. */
    void report() {
        model.report().begin(model.services().exports().report(model.subject().shown()));
        report.show();
    }

    CapturesView captures() {
        return captures;
    }

    Panes panes() {
        return panes;
    }

    Settings settings() {
        return settings;
    }

    Aids aids() {
        return aids;
    }

    void showSnippets() {
        snippets.show(scene.getWindow());
    }

    void focusTarget() {
        runBar.focusTarget();
    }

    void close() {
        close.run();
    }
}
