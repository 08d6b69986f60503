package mailseam.app.replay;

import java.util.Locale;
import mailseam.session.Replay;

/** How a recording is played. */
public enum Manner {
    /** With its cuts and its times. */
    RECORDED,
    /** With its cuts, as fast as the other side lets it. */
    FAST,
    /** With another segmentation, as fast as the other side lets it. */
    ANEW;

    Replay replay() {
        return switch (this) {
            case RECORDED -> new Replay(Replay.Pace.RECORDED, true);
            case FAST -> Replay.FAST;
            case ANEW -> new Replay(Replay.Pace.FAST, false);
        };
    }

    /** The key of its words. */
    public String textKey() {
        return "manner." + name().toLowerCase(Locale.ROOT);
    }
}
