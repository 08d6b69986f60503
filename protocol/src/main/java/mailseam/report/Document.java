package mailseam.report;

import java.util.List;

/**
 * What a report says, in the order in which it says so, and nothing about how it looks: all forms are made of this, so that what
 * joins later joins all of them.
 *
 * @param kind    what it is, in a few words with the program's name and version
 * @param title   what it is about
 */
public record Document(String kind, String title, List<Part> parts) {
    public Document {
        parts = List.copyOf(parts);
    }
}
