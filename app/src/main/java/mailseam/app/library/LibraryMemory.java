package mailseam.app.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the library remembers between two runs, as text: a line for each, {@code folder PATH}, {@code open PATH}, {@code selected PATH}.
 *
 * @param folders  the user's folders beside the one that is always there
 * @param open     the folders that are open in the tree
 * @param selected what is selected
 */
record LibraryMemory(List<Path> folders, List<Path> open, List<Path> selected) {
    private static final int MOST_LINES = 2_000;

    LibraryMemory {
        folders = List.copyOf(folders);
        open = List.copyOf(open);
        selected = List.copyOf(selected);
    }

    /** A line that is none of these, or no path here, is left out. */
    static LibraryMemory parse(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        return new LibraryMemory(paths(lines, "folder "), paths(lines, "open "), paths(lines, "selected "));
    }

    private static List<Path> paths(List<String> lines, String word) {
        return lines.stream().filter(line -> line.startsWith(word))
                .flatMap(line -> path(line.substring(word.length())).stream()).toList();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** A path with a line end in it cannot be written so, and is not. */
    String text() {
        return Stream.of(lines("folder ", folders), lines("open ", open), lines("selected ", selected))
                .flatMap(lines -> lines).reduce("", (all, line) -> all + line + "\n");
    }

    private static Stream<String> lines(String word, List<Path> paths) {
        return paths.stream().map(path -> word + path).filter(line -> line.indexOf('\n') < 0).limit(MOST_LINES / 4);
    }
}
