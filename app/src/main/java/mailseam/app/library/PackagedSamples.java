package mailseam.app.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailseam.smtp.Octets;

/** Session files inside the program, whether it runs as a module, from a jar on the class path or from a folder of classes. */
public final class PackagedSamples implements Samples {
    private static final String SUFFIX = ".seam";

    private final String folder;

    /** The samples. */
    public PackagedSamples() {
        this("samples");
    }

    /** The session files of one of the folders of assets. */
    public PackagedSamples(String assets) {
        folder = "mailseam/assets/" + assets + "/";
    }

    @Override
    public List<String> names() throws IOException {
        Module module = PackagedSamples.class.getModule();
        List<String> files = module.isNamed() ? inModule(module) : onClassPath();
        return files.stream().filter(file -> file.endsWith(SUFFIX)).sorted().toList();
    }

    private List<String> inModule(Module module) throws IOException {
        ResolvedModule resolved = module.getLayer().configuration().findModule(module.getName()).orElseThrow();
        try (ModuleReader reader = resolved.reference().open(); Stream<String> all = reader.list()) {
            return all.filter(name -> name.startsWith(folder)).map(name -> name.substring(folder.length())).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> onClassPath() throws IOException {
        URL found = PackagedSamples.class.getResource("/" + folder);
        if (found == null) {
            return List.of();
        }
        try {
            URI place = found.toURI();
            if (!place.getScheme().equals("jar")) {
                return list(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return list(jar.getPath(folder));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Override
    public Octets read(String name) throws IOException {
        try (InputStream in = PackagedSamples.class.getResourceAsStream("/" + folder + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return Octets.wrap(in.readAllBytes());
        }
    }
}
