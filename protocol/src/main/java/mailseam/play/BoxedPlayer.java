package mailseam.play;

import java.util.List;
import mailseam.smtp.Direction;

/** A player that speaks and hears through a box, as if the box were a part of it: a server with faults, say. */
public final class BoxedPlayer implements Player {
    private final Player player;
    private final Box box;
    private final Direction side;

    /** With the side that the player plays. */
    public BoxedPlayer(Player player, Box box, Direction side) {
        this.player = player;
        this.box = box;
        this.side = side;
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        return side == Direction.SERVER && box.handle(new BoxEvent.Alarm(0)).isEmpty() ? player.handle(event)
                : List.of();
    }
}
