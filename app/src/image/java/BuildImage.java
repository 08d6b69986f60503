import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Builds the folder that users get: a Java runtime, the jars and a launcher. What is up to date stays as it is, so that
 * only the first build takes long.
 *
 * <p>Arguments: the folder; the folder of the launcher; a session to train with; the program's own jar; the class path.
 */
final class BuildImage {
    /** What JavaFX, Netty, Jackson and ControlsFX ask of the JDK. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,"
            + "java.xml,jdk.crypto.ec,jdk.unsupported";

    private static final int TRAINING_ROUNDS = 30;

    private final Path image;
    private final Path sources;

    private final Path session;

    private BuildImage(Path image, Path sources, Path session) {
        this.image = image;
        this.sources = sources;
        this.session = session;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        new BuildImage(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).build(Path.of(args[3]), args[4]);
    }

    private void build(Path ownJar, String classPath) throws IOException, InterruptedException {
        Files.createDirectories(image.resolve("lib/modules"));
        Files.createDirectories(image.resolve("bin"));
        boolean changed = linkRuntime() | copyJars(ownJar, classPath)
                | copy(sources.resolve("java.args"), image.resolve("lib/java.args"))
                | copy(sources.resolve("mailseam.sh"), image.resolve("bin/mailseam"));
        Files.setPosixFilePermissions(image.resolve("bin/mailseam"), PosixFilePermissions.fromString("rwxr-xr-x"));
        if (changed || !Files.exists(image.resolve("lib/command.aot"))) {
            train("command", List.of(), List.of("plan", session.toString()));
        }
        if (changed || !Files.exists(image.resolve("lib/window.aot"))) {
            train("window", List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), List.of(session.toString()));
        }
    }

    private boolean linkRuntime() throws IOException {
        Path runtime = image.resolve("lib/runtime");
        Path stamp = image.resolve("../mailseam-runtime");
        String wanted = System.getProperty("java.vendor") + " " + Runtime.version() + " " + MODULES;
        if (Files.isDirectory(runtime) && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return false;
        }
        delete(runtime);
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this JDK has no jlink: install a complete JDK"));
        int status = jlink.run(System.out, System.err, "--add-modules", MODULES, "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", runtime.toString());
        if (status != 0) {
            throw new IllegalStateException("jlink ended with status " + status);
        }
        Files.writeString(stamp, wanted);
        return true;
    }

    private boolean copyJars(Path ownJar, String classPath) throws IOException {
        Path modules = image.resolve("lib/modules");
        List<Path> jars = new ArrayList<>(List.of(ownJar));
        for (String element : classPath.split(File.pathSeparator)) {
            Path path = Path.of(element);
            if (!Files.isDirectory(path)) {
                jars.add(path);
            }
        }
        boolean changed = false;
        Set<Path> wanted = new HashSet<>();
        for (Path jar : jars) {
            Path copy = modules.resolve(jar.getFileName());
            wanted.add(copy);
            changed |= copy(jar, copy);
        }
        try (Stream<Path> there = Files.list(modules)) {
            for (Path stale : there.filter(jar -> !wanted.contains(jar)).toList()) {
                Files.delete(stale);
                changed = true;
            }
        }
        return changed;
    }

    /**
     * Runs the program once until it has nothing more to do, so that its next start finds its classes loaded and linked.
     * Without that it starts slower.
     */
    private void train(String name, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        Path lib = image.resolve("lib");
        Path cache = lib.resolve(name + ".aot");
        Path notes = image.resolveSibling("training-" + name);
        delete(notes);
        Files.createDirectories(notes);
        Files.deleteIfExists(cache);
        Path classes = notes.resolve("classes");
        List<String> command = new ArrayList<>(List.of(lib.resolve("runtime/bin/java").toString(),
                "-XX:AOTCacheOutput=" + cache, "@" + lib.resolve("java.args"),
                "-Xlog:class+load:file=" + classes + "::filecount=0"));
        command.addAll(options);
        command.addAll(List.of("--module-path", lib.resolve("modules").toString(), "--module",
                "mailseam.app/mailseam.app.Main"));
        command.addAll(arguments);
        ProcessBuilder training = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(notes.resolve("output").toFile());
        training.environment().put("XDG_STATE_HOME", notes.toString());
        Process run = training.start();
        // A window ends when it is told to: as soon as it has not loaded a class for some seconds.
        long size = -1;
        for (int i = 0; i < TRAINING_ROUNDS && !run.waitFor(2, TimeUnit.SECONDS) && size(classes) != size; i++) {
            size = size(classes);
        }
        run.destroy();
        run.waitFor();
        if (!Files.exists(cache)) {
            System.err.println("the program will start slowly: see " + notes.resolve("output").normalize());
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static boolean copy(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.mismatch(from, to) < 0) {
            return false;
        }
        Files.copy(from, to, REPLACE_EXISTING, COPY_ATTRIBUTES);
        return true;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
