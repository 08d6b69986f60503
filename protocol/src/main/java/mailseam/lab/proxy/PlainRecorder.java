package mailseam.lab.proxy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mailseam.play.Outcome;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/**
 * One timeline of both connections, where octets pass unchanged: the reads of both, and what each side itself did. That the proxy passes
 * a FIN or RST on is nothing new there.
 */
final class PlainRecorder implements Recorder {
    private static final Set<Happening> PASSED_TO_CLIENT = Set.of(Happening.SERVER_CLOSED, Happening.SERVER_RESET);
    /** And that it was stopped, which both connections are told. */
    private static final Set<Happening> PASSED_TO_SERVER = Set.of(Happening.CLIENT_CLOSED, Happening.CLIENT_RESET,
            Happening.STOPPED);

    private final TimelineBuilder timeline;
    private ProxyEvents listener = _ -> {};

    PlainRecorder(Instant start) {
        this.timeline = new TimelineBuilder(start);
    }

    @Override
    public void tell(ProxyEvents to) {
        listener = to;
    }

    @Override
    public void clientSide(TimelineEvent event) {
        if (!isOneOf(event, PASSED_TO_CLIENT)) {
            take(event);
        }
    }

    @Override
    public void serverSide(TimelineEvent event) {
        if (!isOneOf(event, PASSED_TO_SERVER)) {
            take(event);
        }
    }

    private static boolean isOneOf(TimelineEvent event, Set<Happening> some) {
        return event instanceof TimelineEvent.Happened(_, Happening what, _) && some.contains(what);
    }

    private void take(TimelineEvent event) {
        timeline.accept(event);
        listener.clientSide(event);
    }

    @Override
    public ProxyResult result(Outcome outcome) {
        timeline.end();
        return new ProxyResult(outcome, timeline.snapshot(), Optional.empty());
    }
}
