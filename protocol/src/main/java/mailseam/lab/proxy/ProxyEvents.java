package mailseam.lab.proxy;

import mailseam.timeline.TimelineEvent;

/** Takes the events that the timelines of a {@link ProxyResult} grow from, as they happen, on an event loop thread. */
public interface ProxyEvents {
    /** The client's timeline grows: by all that passes, where nothing stands between the two sides. */
    void clientSide(TimelineEvent event);

    /** The server's timeline grows; only where something stands between. */
    default void serverSide(TimelineEvent event) {
    }
}
