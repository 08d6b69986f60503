package mailseam.app.capture;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.util.Subscription;

/** Which conversations the user has selected: they stay so while lines come and go. */
final class RowSelection {
    private final ListView<CaptureRow> list;
    private final ObservableList<CaptureRow> selected;

    RowSelection(ListView<CaptureRow> list, ObservableList<CaptureRow> selected) {
        this.list = list;
        this.selected = selected;
    }

    /** The user has selected something. */
    void take() {
        List<CaptureRow> now = list.getSelectionModel().getSelectedItems();
        if (!now.equals(selected)) {
            selected.setAll(now);
        }
    }

    Subscription attach() {
        ListChangeListener<CaptureRow> changes = _ -> restore();
        list.getItems().addListener(changes);
        return () -> list.getItems().removeListener(changes);
    }

    /** The selection of the list, which goes by numbers of lines, is made what it was. */
    private void restore() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < list.getItems().size() && lines.size() < selected.size(); i++) {
            if (selected.stream().anyMatch(list.getItems().get(i)::isSame)) {
                lines.add(i);
            }
        }
        MultipleSelectionModel<CaptureRow> model = list.getSelectionModel();
        if (!model.getSelectedIndices().equals(lines)) {
            model.clearSelection();
            lines.forEach(model::select);
        }
        if (lines.size() < selected.size()) {
            selected.setAll(lines.stream().map(list.getItems()::get).toList());
        }
    }
}
