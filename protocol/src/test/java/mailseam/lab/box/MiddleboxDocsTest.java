package mailseam.lab.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The section about middleboxes in {@code docs/lab.md} says of each what its data says, and of no other. */
class MiddleboxDocsTest {
    private static final int WIDTH = 130;

    @Test
    void sayWhatTheDataSays() throws IOException {
        String section = section();
        assertThat(section.substring(section.indexOf("\n### ") + 1).strip()).isEqualTo(
                Middleboxes.all().stream().map(MiddleboxDocsTest::entry).collect(Collectors.joining("\n")).strip());
    }

    @Test
    void nameEachBug() throws IOException {
        String head = section().split("\n### ", 2)[0];
        assertThat(Middleboxes.all()).flatExtracting(Middlebox::bugs)
                .allSatisfy(bug -> assertThat(head).contains("| " + bug + " |"));
    }

    private static String section() throws IOException {
        String docs = Files.readString(Path.of("../docs/lab.md"));
        int from = docs.indexOf("\n## Middleboxes\n");
        return docs.substring(from, docs.indexOf("\n## ", from + 1));
    }

    private static String entry(Middlebox box) {
        String options = box.options().stream()
                .map(option -> "| `%s` | %s | %s | %s |\n".formatted(option.name(), option.values(),
                        option.standard().isEmpty() ? "not set" : "`" + option.standard() + "`", option.summary()))
                .collect(Collectors.joining());
        return "### %s\n%s\n%s\n\n| option | takes | usual | what it does |\n|---|---|---|---|\n%s".formatted(
                box.name(),
                wrapped(box.summary() + " (" + String.join(", ", box.bugs()) + ")") + "\n", wrapped(box.imitates()),
                options);
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
