package mailseam.app.capture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import mailseam.capture.conversation.MailConversation;

/** A mail conversation of a capture, as a line of the list. */
public record CaptureRow(OpenCapture capture, MailConversation conversation) {
    private static final int SHOWN = 12;

    /** Whether both are the same conversation, however far the capture was read. */
    boolean isSame(CaptureRow other) {
        return capture.equals(other.capture) && conversation.id() == other.conversation.id();
    }

    /** Whether nothing came between the two of them. */
    private boolean isUnchanged(CaptureRow other) {
        return isSame(other) && conversation.place().frames() == other.conversation.place().frames()
                && conversation.notes().equals(other.conversation.notes());
    }

    /** The same conversation as it is now. */
    CaptureRow newest() {
        return new CaptureRow(capture, capture.newest(conversation));
    }

    /** Puts a new list in the place of an old one; where it has only grown, lines that are the same stay. */
    static void replace(ObservableList<CaptureRow> old, List<CaptureRow> now) {
        boolean hasGrown = now.size() >= old.size();
        for (int i = 0; hasGrown && i < old.size(); i++) {
            hasGrown = old.get(i).isSame(now.get(i));
        }
        if (!hasGrown) {
            old.setAll(now);
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).isUnchanged(now.get(i))) {
                old.set(i, now.get(i));
            }
        }
        old.addAll(now.subList(old.size(), now.size()));
    }

    /** All that can be searched for, in small letters. */
    String searched() {
        return String.join(" ", capture.name(), "#" + conversation.id(), ends(), String.join(" ", conversation.verbs()),
                conversation.codes().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                String.join(" ", conversation.notes())).toLowerCase(Locale.ROOT);
    }

    /** From where to where. */
    String ends() {
        return conversation.client() + " \u2192 " + conversation.server();
    }

    /** The first commands, those in a row with their number. */
    String commands() {
        return Runs.of(conversation.verbs(), SHOWN);
    }

    /** The first reply codes, those in a row with their number. */
    String codes() {
        return Runs.of(conversation.codes().stream().map(code -> code < 0 ? "?" : String.valueOf(code)).toList(),
                SHOWN);
    }
}
