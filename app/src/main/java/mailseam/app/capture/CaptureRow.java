package mailseam.app.capture;

import java.util.Locale;
import java.util.stream.Collectors;
import mailseam.capture.conversation.MailConversation;

/** A mail conversation of a capture, as a line of the list. */
public record CaptureRow(OpenCapture capture, MailConversation conversation) {
    private static final int SHOWN = 12;

    /** Whether both are the same conversation, however far the capture was read. */
    boolean isSame(CaptureRow other) {
        return capture.equals(other.capture) && conversation.id() == other.conversation.id();
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
