package mailseam.lab.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;

/** Plays what another player plays, until it has had enough: then it closes, half-closes or resets the connection, or says nothing more. */
final class Moody implements Player {
    private enum Deed {
        CLOSE, HALF_CLOSE, RESET
    }

    /** One conversation in so many is played to its end. */
    private static final int CALM = 3;
    private static final int MOMENTS = 16;

    private final Player player;
    private final Deed deed;
    private int left;
    private boolean over;

    /** The random numbers say when and how. */
    Moody(Player player, Random random) {
        this.player = player;
        this.deed = Deed.values()[random.nextInt(Deed.values().length)];
        this.left = random.nextInt(CALM) == 0 ? Integer.MAX_VALUE : random.nextInt(MOMENTS);
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        if (over) {
            return List.of();
        }
        if (event instanceof PlayEvent.PeerReset || event instanceof PlayEvent.Stop || left-- > 0) {
            return player.handle(event);
        }
        over = true;
        List<PlayCommand> last = new ArrayList<>();
        switch (deed) {
            case CLOSE -> last.add(new PlayCommand.Close());
            case HALF_CLOSE -> last.add(new PlayCommand.HalfClose());
            case RESET -> last.add(new PlayCommand.Reset());
        }
        last.add(new PlayCommand.Finish(new Outcome.Ended(Outcome.Reason.STOPPED, 0, "enough")));
        return last;
    }
}
