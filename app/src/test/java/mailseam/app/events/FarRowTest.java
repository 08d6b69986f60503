package mailseam.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import mailseam.app.control.Describe;
import mailseam.app.shell.Rest;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.timeline.Timelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows that are selected elsewhere come into sight, however far away they are. */
@ExtendWith(ApplicationExtension.class)
class FarRowTest {
    private static final int ROWS = 40_001;

    private final TimelineViewModel timeline = new TimelineViewModel(new InlineTasks());
    private EventsViewModel model;
    private EventTable table;

    @Start
    private void start(Stage stage) {
        Texts texts = new Texts(Locale.ENGLISH);
        model = new EventsViewModel(timeline, new InlineTasks(), texts);
        table = new EventTable(timeline, model, texts, new Describe(texts));
        stage.setScene(new Scene(new StackPane(table.node()), 900, 310));
        new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(stage.getScene());
        table.attach();
        Timelines source = Timelines.connected();
        IntStream.range(0, ROWS / 4).forEach(_ -> source.client("NOOP\r\n").server("250 ok\r\n"));
        timeline.show(source.end());
        stage.show();
    }

    private void select(int row) {
        timeline.selected().set(model.rows().get(row));
    }

    /** The rows that are seen whole, from the first to the last. */
    private List<Integer> seen() {
        table.node().getScene().getRoot().layout();
        VirtualFlow<?> flow = (VirtualFlow<?>) table.node().lookup(".virtual-flow");
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return IntStream.rangeClosed(first.getIndex(), last.getIndex()).filter(row -> {
            IndexedCell<?> cell = flow.getCell(row);
            return cell.getLayoutY() >= -0.5 && cell.getLayoutY() + cell.getHeight() <= flow.getHeight() + 0.5;
        }).boxed().toList();
    }

    @Test
    void selectedRowIsSeenWhole() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            for (int row : new int[]{0, 20_000, 40_000, 3, 39_998, 12_345, 12_346, 1, 39_990}) {
                select(row);
                assertThat(seen()).as("seen after %d", row).contains(row);
            }
        });
    }

    /** Rows are as high as letters make them. */
    @Test
    void selectedRowIsSeenWholeWithLargeLetters() {
        WaitForAsyncUtils.waitForAsyncFx(20_000,
                () -> table.node().getScene().getRoot().setStyle("-fx-font-size: 28px"));
        Rest.await();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            for (int row : new int[]{0, 20_000, 3, 39_990, 12_345, 12_346, 1}) {
                select(row);
                assertThat(seen()).as("seen after %d", row).contains(row);
            }
        });
    }

    @Test
    void selectedRowIsSeenInAListThatHasJustChanged() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            select(30_000);
            seen();
            model.text().set("kind:command");
            select(9_000);
            assertThat(seen()).contains(9_000);
            model.text().set("");
            select(39_000);
            assertThat(seen()).contains(39_000);
            model.text().set("kind:moment");
            select(0);
            assertThat(seen()).containsExactly(0);
        });
    }
}
