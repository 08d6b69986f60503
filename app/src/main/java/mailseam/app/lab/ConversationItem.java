package mailseam.app.lab;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A line of the list of conversations, on the JavaFX thread. */
public final class ConversationItem {
    private final ConversationLog log;
    private final long number;
    private final ReadOnlyObjectWrapper<ConversationSummary> summary;

    ConversationItem(ConversationLog log, long number) {
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
