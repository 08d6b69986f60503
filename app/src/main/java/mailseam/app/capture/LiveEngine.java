package mailseam.app.capture;

import java.io.IOException;
import java.util.List;
import mailseam.capture.live.Device;

/** Captures what goes over a network now. Its methods may wait, and are not called on the JavaFX thread. */
public interface LiveEngine {
    /**
     * The interfaces that can be captured on.
     *
     * @throws IOException if they cannot be told; the message says why and what to do
     */
    List<Device> devices() throws IOException;

    /**
     * Starts to capture.
     *
     * @param device the interface
     * @param filter an expression of pcap-filter; empty for everything
     * @throws IOException if nothing can be captured; the message says why and what to do
     */
    LiveChild start(String device, String filter) throws IOException;
}
