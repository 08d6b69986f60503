package mailseam.lab.proxy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailseam.play.Box;
import mailseam.play.BoxChain;
import mailseam.play.FaultBox;
import mailseam.wire.Listening;
import mailseam.wire.Passing;
import mailseam.wire.RelayRequest;
import mailseam.wire.Wire;

/** Starts recording proxies. */
public final class RecordingProxy {
    /** The longest time until the server has accepted. */
    private static final Duration CONNECT = Duration.ofSeconds(30);

    private RecordingProxy() {
    }

    /**
     * Starts one. Each conversation is kept in memory until it is over, and then given to the listener alone: of each stream 256 MiB
     * at most, and 4,000,000 segments, commands and replies.
     *
     * @param clock gives each timeline the time of its start
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, ProxySetup setup, Clock clock, ProxyListener listener) throws IOException {
        Passing passing = setup.isPlain() ? new Passing.Unchanged()
                : new Passing.Through(() -> box(setup), setup.gate());
        return wire.relay(new RelayRequest(setup.listen(), setup.to(), passing, CONNECT, (client, running) -> {
            Recorder recorder = setup.isPlain() ? new PlainRecorder(clock.instant())
                    : new BoxedRecorder(clock.instant());
            recorder.tell(listener.accepted(new RelayedConversation(client, running, recorder)));
            return recorder;
        }));
    }

    private static Box box(ProxySetup setup) {
        List<Box> boxes = new ArrayList<>();
        setup.boxes().forEach(box -> boxes.add(box.create()));
        if (!setup.faults().isEmpty()) {
            boxes.add(new FaultBox(setup.faults()));
        }
        return new BoxChain(boxes);
    }
}
