package mailseam.app.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** The system's file dialogs. They start in the folder that was used last, if it is still there. */
final class StageFileDialogs implements FileDialogs {
    private final Stage stage;
    private final Texts texts;
    private final List<String> exportEndings;
    private Path folder;

    StageFileDialogs(Stage stage, Texts texts, List<String> exportEndings, Path folder) {
        this.stage = stage;
        this.texts = texts;
        this.exportEndings = exportEndings;
        this.folder = folder;
    }

    @Override
    public Optional<Path> open() {
        FileChooser chooser = chooser("dialog.open");
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("dialog.captures"), "*.pcap", "*.pcapng",
                "*.cap", "*.dmp", "*.gz", "*.zst"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("dialog.all"), "*.*"));
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("dialog.folder"));
        start().ifPresent(place -> chooser.setInitialDirectory(place.toFile()));
        return chosen(chooser.showDialog(stage));
    }

    @Override
    public Optional<Path> message() {
        FileChooser chooser = chooser("dialog.message");
        chooser.getExtensionFilters().setAll(new ExtensionFilter(texts.get("dialog.eml"), "*.eml"),
                new ExtensionFilter(texts.get("dialog.all"), "*.*"));
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> save(String suggestedName) {
        FileChooser chooser = chooser("dialog.save");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> capture(String suggestedName) {
        FileChooser chooser = chooser("dialog.capture");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new ExtensionFilter("pcapng (*.pcapng)", "*.pcapng"));
        return chosen(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> export(String suggestedName) {
        FileChooser chooser = chooser("dialog.export");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(exportEndings.stream()
                .map(ending -> new ExtensionFilter("*." + ending, "*." + ending)).toList());
        return chosen(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("dialog.seam"), "*.seam"));
        start().ifPresent(place -> chooser.setInitialDirectory(place.toFile()));
        return chooser;
    }

    /** A folder that is gone would keep the dialog from opening. */
    private Optional<Path> start() {
        Path start = folder;
        while (!Files.isDirectory(start) && start.getParent() != null) {
            start = start.getParent();
        }
        return Optional.of(start).filter(Files::isDirectory);
    }

    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
    }
}
