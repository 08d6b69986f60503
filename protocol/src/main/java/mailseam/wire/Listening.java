package mailseam.wire;

/** A server that listens. */
public interface Listening extends AutoCloseable {
    /** Where it really listens. */
    Endpoint at();

    /** Stops listening and ends its connections; waits until they are gone. */
    @Override
    void close();
}
