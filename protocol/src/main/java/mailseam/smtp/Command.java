package mailseam.smtp;

import java.util.List;
import java.util.Locale;

/**
 * A command line.
 *
 * @param raw the line with its line end; the head alone of a line over the limit
 */
public record Command(Octets raw, long offset, long length, List<Origin> origins,
        List<Note> notes) implements ClientUnit {
    public Command {
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }

    /** The line without its line end. */
    public Octets line() {
        int end = raw.length();
        if (end > 0 && raw.at(end - 1) == '\n') {
            end--;
            if (end > 0 && raw.at(end - 1) == '\r') {
                end--;
            }
        }
        return raw.slice(0, end);
    }

    /** The verb in capital letters: what stands before the first space or line end; it may be empty. */
    public String verb() {
        Octets line = line();
        int end = 0;
        while (end < line.length() && line.at(end) != ' ' && line.at(end) != '\t') {
            end++;
        }
        return line.slice(0, end).latin1().toUpperCase(Locale.ROOT);
    }
}
