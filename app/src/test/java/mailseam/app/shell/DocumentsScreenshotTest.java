package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import mailseam.app.document.DiskWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of several sessions, one of which another program changed and one of which is not all UTF-8. */
@ExtendWith(WindowRobot.class)
class DocumentsScreenshotTest {
    @TempDir
    static Path folder;

    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        Path sample = Files.writeString(folder.resolve("greeting.seam"), "mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n");
        Path latin = Files.write(folder.resolve("latin-1.seam"),
                new byte[]{'m', 'a', 'i', 'l', 's', 'e', 'a', 'm', ' ', '1', '\n', '\n', 'C', ':', ' ', (byte) 0xE9,
                        '\n'});
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of(sample, latin));
    }

    @Test
    void showsTabsAndWhatIsToBeDecided() throws IOException {
        WindowDriver.await(() -> window.model().documents().open().size() == 2);
        WindowDriver.onFx(() -> window.model().documents().active().get().text().set("mailseam 1\n\nC: QUIT\n"));
        Files.writeString(folder.resolve("greeting.seam"), "mailseam 1\n\nS: 220 changed\nC: QUIT\nS: 221\n");
        WindowDriver.onFx(window.model().disk()::look);
        WindowDriver.await(() -> window.model().document().disk().get() instanceof DiskWord.Changed);
        pictures.take("documents-light", window);
        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> window.model().documents().step(1));
        assertThat(window.node("disk-mend").isVisible()).isTrue();
        pictures.take("documents-dark", window);
    }

}
