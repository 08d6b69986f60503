package mailseam.lab.proxy;

import java.util.function.Consumer;
import mailseam.timeline.TimelineEvent;

/** Is told of each conversation that begins to pass. */
@FunctionalInterface
public interface ProxyListener {
    /** A client was accepted; gives what takes the events of the client's side timeline, on an event loop thread. */
    Consumer<TimelineEvent> accepted(Proxied conversation);
}
