package mailseam.app.capture;

import java.util.List;
import mailseam.capture.conversation.MailConversation;

/**
 * How far a capture is read.
 *
 * @param frames        how many packets were read
 * @param conversations the mail conversations found in them, in the order of their first packets
 * @param notes         what is odd about the file, in sentences; the first few
 * @param troubles      what went wrong with capturing
 * @param state         whether there is more to come
 */
record Progress(long frames, List<MailConversation> conversations, List<String> notes,
        List<LiveChild.Trouble> troubles, State state) {
    /** Nothing was read yet. */
    static final Progress NONE = new Progress(0, List.of(), List.of(), List.of(), State.READING);

    /** Whether more is to come. */
    enum State {
        /** It is being read. */
        READING,
        /** All of it was read. */
        OVER,
        /** Reading was stopped; what was found is there. */
        STOPPED,
        /** It could not be read; the notes say why. */
        FAILED
    }

    Progress with(State next) {
        return new Progress(frames, conversations, notes, troubles, next);
    }
}
