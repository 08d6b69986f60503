package mailseam.app.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import mailseam.app.block.PaletteView;
import mailseam.app.capture.CapturesView;
import mailseam.app.control.Describe;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.LabView;
import mailseam.app.lab.LabViewModel;
import mailseam.app.library.LibraryView;
import mailseam.app.text.Texts;

/** The left side of the window: the library, the palette of blocks, the lab, or the captures. */
final class SidePane {
    private static final double LIBRARY_WIDTH = 265;
    private static final double LAB_WIDTH = 320;

    private final LibraryView library;
    private final LabView lab;
    private final LabViewModel model;
    private final Tab libraryTab;
    private final PaletteView palette;
    private final Tab paletteTab;
    private final Tab labTab;
    private final CapturesView captures;
    private final Tab capturesTab;
    private final TabPane node;

    SidePane(LibraryView library, PaletteView palette, LabView lab, LabViewModel model, CapturesView captures,
            Texts texts, Describe describe) {
        this.library = library;
        this.palette = palette;
        this.lab = lab;
        this.model = model;
        this.captures = captures;
        libraryTab = new Tab(texts.get("pane.library"), library.node());
        paletteTab = new Tab(texts.get("pane.palette"), palette.node());
        labTab = new Tab(texts.get("pane.lab"), lab.node());
        capturesTab = new Tab(texts.get("pane.captures"), captures.node());
        node = describe.as("side", new TabPane(libraryTab, paletteTab, labTab, capturesTab));
        node.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        node.getStyleClass().add("side");
        captures.onOpened(() -> node.getSelectionModel().select(capturesTab));
    }

    TabPane node() {
        return node;
    }

    /** What takes the keyboard here. */
    Node focusTarget() {
        return isLab() ? lab.focusTarget() : isPalette() ? palette.focusTarget()
                : isCaptures() ? captures.focusTarget() : library.focusTarget();
    }

    /** Makes room for lab and captures, which need more of it, where the user has not made more already. */
    void widen(SplitPane body) {
        node.getSelectionModel().selectedItemProperty().subscribe((_, _) -> {
            double now = body.getDividerPositions()[0] * body.getWidth();
            boolean wide = isLab() || isCaptures();
            if (wide ? now < LAB_WIDTH : Math.abs(now - LAB_WIDTH) < 2) {
                body.setDividerPositions((wide ? LAB_WIDTH : LIBRARY_WIDTH) / Math.max(1, body.getWidth()));
            }
        });
    }

    private boolean isCaptures() {
        return node.getSelectionModel().getSelectedItem().equals(capturesTab);
    }

    /** Shows the captures and puts the keyboard there. */
    void showCaptures() {
        node.getSelectionModel().select(capturesTab);
        captures.focusTarget().requestFocus();
    }

    /** Puts the keyboard where conversations of captures are found by words. */
    void findConversations() {
        node.getSelectionModel().select(capturesTab);
        captures.find();
    }

    private boolean isPalette() {
        return node.getSelectionModel().getSelectedItem().equals(paletteTab);
    }

    void showPalette() {
        node.getSelectionModel().select(paletteTab);
        palette.search();
    }

    private boolean isLab() {
        return node.getSelectionModel().getSelectedItem().equals(labTab);
    }

    void showLibrary() {
        node.getSelectionModel().select(libraryTab);
        library.focusTarget().requestFocus();
    }

    void showLab() {
        node.getSelectionModel().select(labTab);
        lab.focusTarget().requestFocus();
    }

    /** Shows the lab with a page of it, and puts the keyboard there. */
    void showLab(LabPage page) {
        showLab();
        model.page().set(page);
        lab.focusPage();
    }

    void offerMiddleboxes() {
        showLab(LabPage.PROXY);
        lab.offerMiddleboxes();
    }
}
