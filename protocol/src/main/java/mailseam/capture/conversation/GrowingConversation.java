package mailseam.capture.conversation;

import mailseam.capture.file.CaptureFile;
import mailseam.capture.tcp.Connection;
import mailseam.capture.tcp.ConnectionReader;
import mailseam.capture.tcp.StreamHandler;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineLimits;

/** A conversation of a capture that still grows, as a timeline that grows with it. For the thread that reads the capture. */
public final class GrowingConversation {
    private final TimelineBuilder builder;
    private final ConnectionReader reader;
    private boolean begun;
    private boolean over;

    GrowingConversation(MailConversation conversation, CaptureFile file) {
        builder = TimelineBuilder.ofCapture(conversation.start(), TimelineLimits.DEFAULT);
        reader = conversation.place().reader(file, this::handler);
    }

    /** The first connection of the two ends is the conversation; one that comes behind it is another. */
    private StreamHandler handler(Connection connection) {
        if (begun) {
            end();
            return new EventStream(connection, _ -> {});
        }
        begun = true;
        return new EventStream(connection, new TlsWatch(builder::accept, builder::isEncrypted)) {
            @Override
            public void end() {
                GrowingConversation.this.end();
            }
        };
    }

    /**
     * Goes on over packets of the capture.
     *
     * @param most so many at most
     * @return whether there may be more at once
     */
    public boolean read(int most) {
        return !over && reader.read(most);
    }

    /** How many packets it has so far. */
    public int frames() {
        return reader.frames();
    }

    private void end() {
        over = true;
        builder.end();
    }

    /** Whether nothing more comes; what an end of the capture ends is not known here. */
    public boolean isOver() {
        return over;
    }

    /** The timeline as it is now; never changes and may be given to any thread. */
    public Timeline timeline() {
        return builder.snapshot();
    }
}
