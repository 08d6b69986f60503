package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.app.text.Texts;
import mailseam.session.Attachments;

/**
 * What a plan depends on beside the text.
 *
 * @param attachments the files that the session names
 * @param values      the values that the chosen environment gives to variables
 * @param environment its name, if one is chosen
 * @param segments    what the run bar has instead of the file's segmentation, if it has; the ruler shows that of the file all the same
 */
public record Circumstances(Attachments attachments, Map<String, String> values, Optional<String> environment,
        Optional<String> segments) {
    public Circumstances {
        values = Map.copyOf(values);
    }

    /** Those of a file alone. */
    public static Circumstances of(Attachments attachments) {
        return new Circumstances(attachments, Map.of(), Optional.empty(), Optional.empty());
    }

    /** What is not known about a plan, and where a run would not be as it. */
    String words(Texts texts, List<String> guessed) {
        List<String> all = new ArrayList<>();
        segments.ifPresent(words -> all.add(texts.get("ruler.runBar", words)));
        environment.ifPresent(name -> all.add(texts.get("ruler.environment", name)));
        if (!guessed.isEmpty()) {
            all.add(texts.get("ruler.guessed", String.join(", ", guessed)));
        }
        return String.join(" ", all);
    }
}
