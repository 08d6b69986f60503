package mailseam.report.copy;

import java.util.List;

/**
 * A session in another form.
 *
 * @param text  the form, with LF at the end; empty where nothing of the session can be expressed
 * @param notes what it cannot express, a sentence each
 */
public record Copied(String text, List<String> notes) {
    public Copied {
        notes = List.copyOf(notes);
    }
}
