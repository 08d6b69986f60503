package mailseam.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What a start of the program asks for, decided before anything of the window is loaded. */
sealed interface Startup {
    /** The window, with files. */
    record Window(List<Path> files) implements Startup {
        public Window {
            files = List.copyOf(files);
        }
    }

    /** The window, where no display can show it. */
    record NoDisplay(List<Path> files) implements Startup {
        public NoDisplay {
            files = List.copyOf(files);
        }
    }

    /** A command of the command line. */
    record Command() implements Startup {
    }

    /** Nothing but files, or nothing at all, opens the window; all else is a command or wrong usage. */
    static Startup of(String[] arguments, Map<String, String> environment, Properties properties) {
        if (!Arrays.stream(arguments).allMatch(Startup::isFile)) {
            return new Command();
        }
        List<Path> files = Arrays.stream(arguments).map(Path::of).toList();
        return hasDisplay(environment, properties) ? new Window(files) : new NoDisplay(files);
    }

    private static boolean isFile(String argument) {
        return !argument.startsWith("-")
                && (argument.toLowerCase(Locale.ROOT).endsWith(".seam") || Files.isRegularFile(Path.of(argument)));
    }

    /** Only on Linux can a desktop be missing; the platform without a screen, which tests use, needs none. */
    private static boolean hasDisplay(Map<String, String> environment, Properties properties) {
        return !properties.getProperty("os.name", "").startsWith("Linux")
                || properties.getProperty("glass.platform", "").equals("Headless")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
