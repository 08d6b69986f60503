package mailseam.app.lab;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.control.TwoLines;
import mailseam.app.text.Texts;

/** The list of what runs. */
final class ThingsView {
    private final LabViewModel model;
    private final LabWords words;
    private final ListView<LabThing> list;
    private Subscription attached = Subscription.EMPTY;

    ThingsView(LabViewModel model, Texts texts, LabWords words, Describe describe) {
        this.model = model;
        this.words = words;
        list = describe.as("lab.things", new ListView<>(model.things()));
        Rows.height(list, TwoLines.HEIGHT);
        list.getStyleClass().add("two-lines");
        list.setPlaceholder(new Label(texts.get("lab.things.none")));
        list.setCellFactory(_ -> new Cell());
    }

    ListView<LabThing> node() {
        return list;
    }

    void attach() {
        attached = Subscription.combine(
                model.selected().subscribe(thing -> {
                    if (thing == null) {
                        list.getSelectionModel().clearSelection();
                    } else {
                        list.getSelectionModel().select(thing);
                    }
                }),
                list.getSelectionModel().selectedItemProperty().subscribe((_, thing) -> {
                    if (thing != null) {
                        model.selected().set(thing);
                    }
                }));
    }

    void detach() {
        attached.unsubscribe();
    }

    private static String icon(LabThing thing) {
        return switch (thing.order()) {
            case LabOrder.Server _ -> LabPage.SERVER.icon();
            case LabOrder.Proxy _ -> LabPage.PROXY.icon();
            case LabOrder.Play _ -> LabPage.STORIES.icon();
        };
    }

    private final class Cell extends ListCell<LabThing> {
        private final TwoLines lines = new TwoLines();
        private final Tooltip tip = new Tooltip();

        private Cell() {
            setPrefWidth(0);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
        }

        @Override
        protected void updateItem(LabThing thing, boolean empty) {
            super.updateItem(thing, empty);
            if (empty || thing == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            String second = words.line(thing);
            lines.show(icon(thing), thing.name(), words.count(thing), second, thing.state().get().isUp());
            setGraphic(lines);
            tip.setText(thing.name() + "\n" + second + "\n" + thing.about());
            setTooltip(tip);
            setAccessibleText(String.join(", ", thing.name(), second, words.count(thing)));
        }
    }
}
