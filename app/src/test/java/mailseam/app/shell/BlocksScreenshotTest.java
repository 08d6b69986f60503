package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import mailseam.app.block.BlocksViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of a session as blocks, with the replies that came beside them. */
@ExtendWith(WindowRobot.class)
class BlocksScreenshotTest {
    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
    }

    @Test
    void showsBlocksAndWhatCame() {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        BlocksViewModel blocks = window.model().blocks();
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        WindowDriver.onFx(() -> window.content.window().layout().ruler().set(false));
        WindowDriver.onFx(() -> window.content.window().side().showPalette());
        WindowDriver.onFx(() -> window.content.window().blocks().node().requestFocus());
        WindowDriver.onFx(() -> window.model().document().text().selection().set(new TextRange(
                window.model().document().text().start(14), window.model().document().text().end(14))));
        WindowDriver.onFx(() -> window.content.window().blocks().node().scrollTo(8));
        assertThat(blocks.blocks()).hasSizeGreaterThan(10);
        pictures.take("blocks-light", window);
        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> window.content.window().blocks().edit());
        pictures.take("blocks-dark", window);
    }

}
