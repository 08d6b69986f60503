package mailseam.app.compare;

import mailseam.session.Match;
import mailseam.timeline.Timeline;

/**
 * Two timelines to compare.
 *
 * @param sides whether they are the views that a client and a server have of one conversation, and where the client's is
 * @param match how strictly replies are compared at first: as the left one's recording says
 */
public record Pairing(String leftName, Timeline left, String rightName, Timeline right, Sides sides, Match match) {
    /** What two timelines are to each other. */
    public enum Sides {
        /** Two conversations. */
        NONE,
        /** One conversation, as the client on the left and the server on the right saw it. */
        CLIENT_LEFT,
        /** The same, the client on the right. */
        CLIENT_RIGHT
    }

    /** The views that a client and a server have of one conversation: their replies are compared by text. */
    public static Pairing sides(String clientName, Timeline client, String serverName, Timeline server) {
        return new Pairing(clientName, client, serverName, server, Sides.CLIENT_LEFT, Match.TEXT);
    }

    Pairing swapped() {
        return new Pairing(rightName, right, leftName, left, switch (sides) {
            case NONE -> Sides.NONE;
            case CLIENT_LEFT -> Sides.CLIENT_RIGHT;
            case CLIENT_RIGHT -> Sides.CLIENT_LEFT;
        }, match);
    }
}
