package mailseam.app.capture;

import java.io.IOException;
import mailseam.timeline.Timeline;

/** Hears of a conversation that is being read, on the JavaFX thread. */
interface ConversationSink {
    /** What is known of it so far; more follows. */
    void grown(Timeline soFar);

    /** All that the capture has of it. */
    void over(Timeline whole);

    /** It cannot be read. */
    void failed(IOException cause);
}
