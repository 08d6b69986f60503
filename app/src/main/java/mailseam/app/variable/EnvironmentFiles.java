package mailseam.app.variable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mailseam.app.folder.FileDeeds;
import mailseam.app.folder.FileNames;
import mailseam.app.text.Texts;
import mailseam.report.AtomicFile;
import mailseam.session.Environment;
import mailseam.smtp.Octets;

/** The environments on the disk: the sessions' folders each have a folder {@code environments}. It waits for disks. */
final class EnvironmentFiles {
    private static final String FOLDER = "environments";
    private static final int MOST = 200;

    private final Texts texts;
    private final Path kept;

    /** With the file that keeps which one is chosen; it need not be there. */
    EnvironmentFiles(Texts texts, Path kept) {
        this.texts = texts;
        this.kept = kept;
    }

    String remembered() throws IOException {
        return Files.readString(kept).strip();
    }

    String remember(String path) throws IOException {
        Path folder = kept.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] line = Octets.utf8(path + "\n").toArray();
        AtomicFile.write(kept, out -> out.write(line));
        return path;
    }

    /** All of them, in the order of the folders and of their names. One that cannot be read is left out. */
    List<NamedEnvironment> read(List<Path> folders) {
        List<NamedEnvironment> all = new ArrayList<>();
        for (Path folder : folders) {
            paths(folder.resolve(FOLDER)).stream().sorted().limit(MOST).flatMap(EnvironmentFiles::open)
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Path> paths(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.seam")) {
            files.forEach(paths::add);
            return paths;
        } catch (IOException | DirectoryIteratorException _) {
            return paths;
        }
    }

    /** One that is gone since, or must not be read, is left out: the library shows it. */
    private static Stream<NamedEnvironment> open(Path path) {
        try {
            return Stream.of(new NamedEnvironment(path, Environment.open(path)));
        } catch (IOException _) {
            return Stream.empty();
        }
    }

    NamedEnvironment reread(NamedEnvironment environment) throws IOException {
        return new NamedEnvironment(environment.path(), Environment.open(environment.path()));
    }

    /** Makes one with a name that none has. */
    NamedEnvironment create(Path folder, String name) throws IOException {
        String problem = FileNames.problem(name).orElse("");
        if (!problem.isEmpty()) {
            throw new FileSystemException(name, null, texts.get(problem));
        }
        Environment empty = Environment.empty();
        Path made = new FileDeeds(texts).create(folder.resolve(FOLDER), name + ".seam", Octets.utf8(empty.text()));
        return new NamedEnvironment(made, empty);
    }

    /** Writes one in one step. */
    NamedEnvironment write(NamedEnvironment environment) throws IOException {
        byte[] octets = Octets.utf8(environment.environment().text()).toArray();
        AtomicFile.write(environment.path(), out -> out.write(octets));
        return environment;
    }
}
