package mailseam.app.tabs;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.TabPane.TabDragPolicy;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of the open documents, without anything below them: there is one composer for all. A tab is selected, dragged to another
 * place, and closed by its button or by the middle button of the mouse.
 */
public final class TabStrip {
    private final DocumentsViewModel documents;
    private final Texts texts;
    private final Consumer<DocumentViewModel> close;
    private final TabPane pane;
    private final Map<DocumentViewModel, Tab> tabs = new HashMap<>();
    private Subscription attached = Subscription.EMPTY;
    private boolean following;

    /** A strip that gives what is to be closed to {@code close}. */
    public TabStrip(DocumentsViewModel documents, Texts texts, Describe describe, Consumer<DocumentViewModel> close) {
        this.documents = documents;
        this.texts = texts;
        this.close = close;
        pane = describe.as("tabs", new TabPane());
        pane.setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        pane.setTabDragPolicy(TabDragPolicy.REORDER);
        pane.getStyleClass().addAll("document-tabs", "dense");
        pane.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        pane.getTabs().addListener((ListChangeListener<Tab>) _ -> dragged());
    }

    /** The control. */
    public TabPane node() {
        return pane;
    }

    /** The keys of the strip. */
    public static ViewKeys keys() {
        return ViewKeys.of("tabs").and("Left, Right", "tabs.key.step");
    }

    /** Starts following the documents. */
    public void attach() {
        ListChangeListener<DocumentViewModel> listener = this::changed;
        documents.open().addListener(listener);
        follow(() -> pane.getTabs().setAll(documents.open().stream().map(this::tab).toList()));
        attached = Subscription.combine(() -> documents.open().removeListener(listener),
                documents.active().subscribe(this::show));
    }

    /** Stops following them. */
    public void detach() {
        attached.unsubscribe();
    }

    private void follow(Runnable change) {
        following = true;
        change.run();
        following = false;
    }

    private void show(DocumentViewModel document) {
        follow(() -> pane.getSelectionModel().select(tabs.get(document)));
    }

    private void changed(ListChangeListener.Change<? extends DocumentViewModel> change) {
        if (following) {
            return;
        }
        follow(() -> {
            while (change.next()) {
                change.getRemoved().forEach(gone -> pane.getTabs().remove(tabs.get(gone)));
                for (int at = change.getFrom(); change.wasAdded() && at < change.getTo(); at++) {
                    pane.getTabs().add(at, tab(change.getList().get(at)));
                }
            }
            tabs.keySet().retainAll(documents.open());
        });
        show(documents.active().get());
    }

    private void selected(@Nullable Tab tab) {
        if (!following && tab != null) {
            documents.select(document(tab));
        }
    }

    /** The user dragged a tab: the documents take over its place. */
    private void dragged() {
        if (following || pane.getTabs().size() != documents.open().size()) {
            return;
        }
        follow(() -> {
            for (int at = 0; at < pane.getTabs().size(); at++) {
                documents.arrange(document(pane.getTabs().get(at)), at);
            }
        });
    }

    private static DocumentViewModel document(Tab tab) {
        return (DocumentViewModel) tab.getUserData();
    }

    private Tab tab(DocumentViewModel document) {
        return tabs.computeIfAbsent(document, this::make);
    }

    private Tab make(DocumentViewModel document) {
        Tab tab = new Tab();
        tab.setUserData(document);
        tab.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get(document.dirty().get() ? "tab.dirty" : "tab.clean", document.origin().get().name()),
                document.dirty(), document.origin()));
        Tooltip tip = Describe.tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get(document.dirty().get() ? "tab.tip.dirty" : "tab.tip.clean",
                        place(document.origin().get())),
                document.dirty(), document.origin()));
        tab.setTooltip(tip);
        tab.setOnCloseRequest(request -> {
            request.consume();
            close.accept(document);
        });
        return tab;
    }

    private String place(Origin origin) {
        return switch (origin) {
            case Origin.File file -> file.path().toString();
            case Origin.Sample sample -> texts.get("tab.sample", sample.name());
            case Origin.Untitled untitled -> texts.get("tab.untitled", untitled.name());
        };
    }
}
