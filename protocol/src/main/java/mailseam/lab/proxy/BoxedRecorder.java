package mailseam.lab.proxy;

import java.time.Instant;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** A timeline of each connection, where something stands between the two: what each side sent, and what was sent to it. */
final class BoxedRecorder implements Recorder {
    private final TimelineBuilder client;
    private final TimelineBuilder server;
    private ProxyEvents listener = _ -> {};

    BoxedRecorder(Instant start) {
        this.client = new TimelineBuilder(start);
        this.server = new TimelineBuilder(start);
    }

    @Override
    public void tell(ProxyEvents to) {
        listener = to;
    }

    @Override
    public void clientSide(TimelineEvent event) {
        client.accept(event);
        listener.clientSide(event);
    }

    @Override
    public void serverSide(TimelineEvent event) {
        server.accept(event);
        listener.serverSide(event);
    }

    @Override
    public ProxyResult result(Outcome outcome) {
        client.end();
        server.end();
        return new ProxyResult(outcome, client.snapshot(), Optional.of(server.snapshot()));
    }
}
