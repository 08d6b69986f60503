package mailseam.app.replay;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimeWords;
import mailseam.play.Signature;

/** How the runs of a replay ended: a row for those that ended alike. Enter shows the first of them. */
final class OutcomeTable {
    private final Texts texts;
    private final TableView<OutcomeRow> table;

    OutcomeTable(ObservableList<OutcomeRow> rows, Consumer<OutcomeRow> show, Texts texts, Describe describe) {
        this.texts = texts;
        table = describe.as("replay.outcomes", new TableView<>(rows));
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(texts.get("replay.outcomes.none")));
        column("replay.column.count", 70, row -> Integer.toString(row.count()));
        column("replay.column.outcome", 150, row -> outcome(row.signature()));
        column("replay.column.replies", 220, row -> row.signature().replies());
        column("replay.column.first", 80, row -> String.format(Locale.ROOT, "#%d", row.first()));
        column("replay.column.median", 90, row -> TimeWords.brief(row.medianNanos()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Runnable shown = () -> {
            OutcomeRow row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                show.accept(row);
            }
        };
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                shown.run();
                key.consume();
            }
        });
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                shown.run();
            }
        });
    }

    private String outcome(Signature signature) {
        String word = texts.get("lab.outcome." + signature.outcome());
        return signature.line() > 0 ? texts.get("replay.line", word, signature.line()) : word;
    }

    private void column(String key, double width, Function<OutcomeRow, String> text) {
        TableColumn<OutcomeRow, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    TableView<OutcomeRow> node() {
        return table;
    }
}
