package mailseam.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailseam.app.action.ActionId;
import mailseam.app.action.Category;
import mailseam.app.run.CutChoice;
import mailseam.app.run.GateChoice;
import mailseam.app.timeline.EventKind;
import mailseam.timeline.Happening;
import mailseam.timeline.SegmentState;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY = Pattern
            .compile("(?:get|as|label|choice|unless|when|titled|failed|chooser|column)\\(\"([a-zA-Z][a-zA-Z.-]*)\"");
    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void everyEnumeratedThingHasWords() {
        assertThat(Arrays.stream(ActionId.values()).flatMap(id -> Stream.of(id.textKey(), id.helpKey())))
                .allMatch(texts::has);
        assertThat(Arrays.stream(Category.values()).map(Category::textKey)).allMatch(texts::has);
        assertThat(Arrays.stream(GateChoice.values()).map(GateChoice::textKey)).allMatch(texts::has);
        assertThat(Arrays.stream(CutChoice.values()).map(CutChoice::textKey)).allMatch(texts::has);
        assertThat(Arrays.stream(EventKind.values()).map(EventKind::textKey)).allMatch(texts::has);
        assertThat(Arrays.stream(SegmentState.values()).map(state -> "state." + state.word() + ".long"))
                .allMatch(texts::has);
        assertThat(Arrays.stream(Happening.values())
                .map(what -> "happening." + what.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(texts::has);
    }

    @Test
    void everyKeyInTheSourcesHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/mailseam/app"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")
                    && !path.toString().contains("/cli/")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    String key = keys.group(1);
                    if (!texts.has(key) && !texts.has("events." + key) && !key.endsWith(".")) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(texts.get("status.goto", 12)).isEqualTo("Line 12");
    }
}
