package mailseam.lab.proxy;

/** Is told of each conversation that begins to pass. */
@FunctionalInterface
public interface ProxyListener {
    /** A client was accepted; gives what takes the events of its timelines, on an event loop thread: it must not block. */
    ProxyEvents accepted(Proxied conversation);
}
