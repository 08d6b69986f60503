package mailseam.app.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.wire.Endpoint;

/** A server, a proxy or a story that runs or has run, with its last conversations; on the JavaFX thread. */
public final class LabThing {
    private final LabOrder order;
    private final String name;
    private final String about;
    private final ConversationBook book;
    private final ReadOnlyObjectWrapper<LabState> state = new ReadOnlyObjectWrapper<>(new LabState.Starting());
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ObservableList<ConversationItem> conversations = FXCollections
            .observableArrayList(item -> new Observable[]{item.summary()});
    private Runnable stop = () -> {};
    private Optional<Endpoint> last = Optional.empty();

    /**
     * Something that is being started.
     *
     * @param name  what a list calls it
     * @param about more about it, in a few sentences
     */
    LabThing(LabOrder order, String name, String about, ConversationBook book) {
        this.order = order;
        this.name = name;
        this.about = about;
        this.book = book;
    }

    /** What was to be started. */
    public LabOrder order() {
        return order;
    }

    /** What a list calls it. */
    public String name() {
        return name;
    }

    /** More about it, in a few sentences. */
    public String about() {
        return about;
    }

    /** How it is. */
    public ReadOnlyObjectProperty<LabState> state() {
        return state.getReadOnlyProperty();
    }

    void state(LabState next) {
        state.set(next);
    }

    /** Where it listens, while it does. */
    public Optional<Endpoint> address() {
        return state.get() instanceof LabState.Listens(Endpoint at) ? Optional.of(at) : Optional.empty();
    }

    /** Where it listened last, so that it comes back to the same place. */
    Optional<Endpoint> last() {
        return last;
    }

    /** How many conversations there were. */
    public ReadOnlyLongProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The last conversations, the oldest first. */
    public ObservableList<ConversationItem> conversations() {
        return conversations;
    }

    ConversationBook book() {
        return book;
    }

    /** It has begun, and can be stopped so; {@code stop} is called on the JavaFX thread and returns at once. */
    void begun(LabState next, Runnable stop) {
        this.stop = stop;
        state.set(next);
        last = address().or(() -> last);
    }

    /** Stops it, where that is possible. */
    void stop() {
        stop.run();
    }

    /** Looks up what has changed; true when a conversation has begun. */
    boolean refresh() {
        ConversationBook.Picture now = book.picture();
        List<ConversationLog> kept = now.kept();
        Set<ConversationLog> still = new HashSet<>(kept);
        conversations.removeIf(item -> !still.contains(item.log()));
        long number = now.count() - kept.size() + conversations.size();
        for (ConversationLog fresh : kept.subList(conversations.size(), kept.size())) {
            conversations.add(new ConversationItem(this, fresh, ++number));
        }
        conversations.forEach(ConversationItem::refresh);
        boolean begun = count.get() < now.count();
        count.set(now.count());
        return begun;
    }
}
