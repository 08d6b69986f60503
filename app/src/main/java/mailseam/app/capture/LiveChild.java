package mailseam.app.capture;

import java.io.Closeable;
import java.util.List;
import mailseam.capture.file.CaptureFile;

/** Something that captures until it is stopped. Any thread may ask it. */
public interface LiveChild extends Closeable {
    /** What it captures, for one thread at a time; it grows by itself and is closed with this. */
    CaptureFile file();

    /** Ends the capture, at once; what was captured before still comes. */
    void stop();

    /** Whether nothing more comes. */
    boolean isOver();

    /** What went wrong, in sentences; known once it is over. */
    List<Trouble> troubles();

    /** What can go wrong with a capture. */
    sealed interface Trouble {
        /** It ended by itself. */
        record Ended(String why) implements Trouble {
        }

        /** So many packets came too fast. */
        record Dropped(long packets) implements Trouble {
        }
    }
}
