package mailseam.app.replay;

import mailseam.wire.Endpoint;

/** How far a replay is. */
public sealed interface ReplayState {
    /** Nothing is played. */
    record Idle() implements ReplayState {
    }

    /** Many sessions would go to a host that is not this one: to start again is to agree. */
    record Asks(ReplayChoice choice) implements ReplayState {
    }

    /** It cannot be played. */
    record Refused(String why) implements ReplayState {
    }

    /** It is played, and so many of so many runs are over. */
    record Going(int done, int times) implements ReplayState {
    }

    /** It waits for clients, and has been played to so many. */
    record Listens(Endpoint at, int done, int times) implements ReplayState {
    }

    /** It was played so many times. */
    record Over(int done) implements ReplayState {
    }
}
