package mailseam.app.lab;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.wire.Endpoint;

/** A line of the list of conversations, on the JavaFX thread. */
public final class ConversationItem {
    private final LabThing thing;
    private final ConversationLog log;
    private final long number;
    private final ReadOnlyObjectWrapper<ConversationSummary> summary;

    ConversationItem(LabThing thing, ConversationLog log, long number) {
        this.thing = thing;
        this.log = log;
        this.number = number;
        summary = new ReadOnlyObjectWrapper<>(log.summary());
    }

    ConversationLog log() {
        return log;
    }

    /** Its place among all conversations of what runs, from 1. */
    public long number() {
        return number;
    }

    /** The client's address, or what is played. */
    public String who() {
        return log.who();
    }

    /** The server that the client spoke with, or that was spoken with in its name; a story's is gone with it. */
    public Optional<Endpoint> server(Side side) {
        return switch (thing.order()) {
            case LabOrder.Server _ -> thing.last();
            case LabOrder.Proxy proxy -> side == Side.SERVER ? Optional.of(proxy.to()) : thing.last();
            case LabOrder.Play _ -> Optional.empty();
        };
    }

    /** When it began. */
    public Instant start() {
        return log.start();
    }

    /** What is known of it. */
    public ReadOnlyObjectProperty<ConversationSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    void refresh() {
        summary.set(log.summary());
    }
}
