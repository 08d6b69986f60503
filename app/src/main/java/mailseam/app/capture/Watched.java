package mailseam.app.capture;

import java.util.List;
import java.util.Optional;
import mailseam.capture.conversation.GrowingConversation;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.timeline.Timeline;

/** The conversation that is seen while its capture is read. Belongs to whoever reads the capture at the moment. */
final class Watched {
    /** So many packets are looked at in a row: what comes of them is put in order on the JavaFX thread. */
    private static final int STEP = 8_000;

    private final MailConversation conversation;
    private final GrowingConversation growing;
    private int frames = -1;
    private boolean unread = true;

    Watched(MailCapture capture, MailConversation conversation) {
        this.conversation = conversation;
        growing = capture.growing(conversation);
    }

    /**
     * What is new of it.
     *
     * @param all  the conversations of the capture as they are now
     * @param over whether the capture is
     */
    Optional<Picture> look(MailCapture capture, List<MailConversation> all, boolean over) {
        if (over || capture.isOver(conversation)) {
            return all.stream().filter(one -> one.id() == conversation.id()).findFirst()
                    .map(newest -> new Picture(capture.timeline(newest), true));
        }
        unread = growing.read(STEP);
        if (growing.frames() == frames) {
            return Optional.empty();
        }
        frames = growing.frames();
        return Optional.of(new Picture(growing.timeline(), false));
    }

    /** Whether more can be read of it at once. */
    boolean isUnread() {
        return unread;
    }

    /**
     * A conversation at a moment.
     *
     * @param over whether this is all of it
     */
    record Picture(Timeline timeline, boolean over) {
        void show(ConversationSink sink) {
            if (over) {
                sink.over(timeline);
            } else {
                sink.grown(timeline);
            }
        }
    }
}
