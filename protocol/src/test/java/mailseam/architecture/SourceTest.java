package mailseam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for the source files of all modules that their class files do not show. */
class SourceTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\b");

    @Test
    void noFileIsLong() throws IOException {
        assertThat(offences("src", lines -> lines.size() > LONGEST_FILE ? List.of(lines.size() + " lines") : List.of()))
                .as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void noMethodIsLong() throws IOException {
        assertThat(offences("src", SourceTest::longMethods)).as("methods of more than %d lines", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void onlyExpectedExceptionsAreCaught() throws IOException {
        assertThat(offences("src/main", lines -> matching(lines, "catch \\((Exception|Throwable|RuntimeException) .*")))
                .as("handlers that would hide a fault of the program").isEmpty();
    }

    @Test
    void nothingSleeps() throws IOException {
        assertThat(offences("src", lines -> matching(lines, "Thread\\.sleep\\(.*"))).isEmpty();
    }

    private interface Rule {
        List<String> offences(List<String> lines);
    }

    private static List<String> offences(String folder, Rule rule) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path module : List.of(Path.of("../protocol"), Path.of("../app"))) {
            for (Path file : javaFiles(module.resolve(folder))) {
                rule.offences(Files.readAllLines(file))
                        .forEach(offence -> found.add(file.normalize() + ": " + offence));
            }
        }
        return found;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> matching(List<String> lines, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return IntStream.range(0, lines.size()).filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> "line " + (i + 1) + ": " + lines.get(i).strip()).toList();
    }

    /** The formatter sees to it that a block ends with a brace below the first letter of the line that begins it. */
    private static List<String> longMethods(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int end = 0; end < lines.size(); end++) {
            if (lines.get(end).strip().equals("}")) {
                int begin = beginOfBlock(lines, end);
                if (end - begin >= LONGEST_METHOD && !TYPE.matcher(lines.get(begin)).find()) {
                    found.add("line " + (begin + 1) + ": " + lines.get(begin).strip());
                }
            }
        }
        return found;
    }

    private static int beginOfBlock(List<String> lines, int end) {
        int begin = end - 1;
        while (lines.get(begin).isBlank() || indentation(lines.get(begin)) > indentation(lines.get(end))) {
            begin--;
        }
        return begin;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
