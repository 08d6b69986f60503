package mailseam.wire;

import mailseam.timeline.TimelineEvent;

/**
 * Takes what happens on the two connections of a relay, on its event loop thread; both count time from one start. On each, what
 * that side sent is {@code Read}; what was sent to it is {@code Wrote}, and confirmed, only where it passes {@link Passing.Through} a
 * box: what passes unchanged is told once, where it was read.
 */
public interface RelayEvents {
    /** Something happened on the connection between the client and the relay. */
    void clientSide(TimelineEvent event);

    /** Something happened on the connection between the relay and the server. */
    void serverSide(TimelineEvent event);
}
