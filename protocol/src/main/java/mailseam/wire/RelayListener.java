package mailseam.wire;

/** Is told of each connection that a relay accepts. */
@FunctionalInterface
public interface RelayListener {
    /**
     * A client was accepted; the server is not connected to yet.
     *
     * @param client  its address
     * @param running what goes on between the two, to wait for or to stop. Its outcome is {@code completed} when both sides have closed
     *                in order, whatever they said
     * @return takes what happens, on an event loop thread
     */
    RelayEvents accepted(Endpoint client, Running running);
}
