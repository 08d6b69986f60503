package mailseam.play;

import java.util.List;

/** One side of one session being played. */
public interface Player {
    /** Takes an event and says what to do, in order. Behind {@link PlayCommand.Finish} every event gives an empty list. */
    List<PlayCommand> handle(PlayEvent event);
}
