package mailseam.app.habit;

import java.util.List;

/** What the bar over the text says: of a text that was pasted, or of a form that could not express all. */
public sealed interface Note {
    /** Of the text that the active document was made of. */
    record OfPaste(Pasted pasted) implements Note {
    }

    /** What a copy cannot express; {@code form} is its name in words. */
    record OfCopy(String form, List<String> lost) implements Note {
        public OfCopy {
            lost = List.copyOf(lost);
        }
    }

    /** Something did not work, in words. */
    record Refusal(String why) implements Note {
    }
}
