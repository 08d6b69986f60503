package mailseam.app.document;

import java.util.List;
import java.util.Optional;

/**
 * Something that the user did to a text, which is undone as one.
 *
 * @param name  in the user's words, to stand behind "Undo": {@code move RCPT}
 * @param edits one behind the other: each counts in the text that those before it left
 * @param typed whether it is typing, which joins the typing before it where it goes on there
 */
public record Deed(String name, List<Edit> edits, boolean typed) {
    public Deed {
        edits = List.copyOf(edits);
    }

    /** A deed of its own. */
    public static Deed of(String name, Edit... edits) {
        return new Deed(name, List.of(edits), false);
    }

    /** This deed and a later one as one, if both are typing and the later one goes on where this one ended, in the same line. */
    Optional<Deed> joined(Deed later) {
        if (!typed || !later.typed || edits.size() != 1 || later.edits.size() != 1) {
            return Optional.empty();
        }
        Edit first = edits.getFirst();
        Edit next = later.edits.getFirst();
        boolean goesOn = first.removed().isEmpty() && next.removed().isEmpty() && next.at() == first.end()
                && !first.inserted().endsWith("\n");
        boolean deletesBack = first.inserted().isEmpty() && next.inserted().isEmpty()
                && next.at() + next.removed().length() == first.at();
        boolean deletesOn = first.inserted().isEmpty() && next.inserted().isEmpty() && next.at() == first.at();
        if (goesOn) {
            return one(new Edit(first.at(), "", first.inserted() + next.inserted()));
        }
        if (deletesBack) {
            return one(new Edit(next.at(), next.removed() + first.removed(), ""));
        }
        return deletesOn ? one(new Edit(first.at(), first.removed() + next.removed(), "")) : Optional.empty();
    }

    private Optional<Deed> one(Edit edit) {
        return Optional.of(new Deed(name, List.of(edit), true));
    }
}
