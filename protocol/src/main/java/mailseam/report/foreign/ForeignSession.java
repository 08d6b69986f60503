package mailseam.report.foreign;

import java.util.List;

/**
 * A session that was made of a foreign text.
 *
 * @param title what it is about, in a few words
 * @param text  the session file, which reads without a problem unless the text was a session file already
 * @param notes what was left out and what is guessed, a sentence each; the text has them as comments too
 */
public record ForeignSession(String title, String text, List<String> notes) {
    public ForeignSession {
        notes = List.copyOf(notes);
    }
}
