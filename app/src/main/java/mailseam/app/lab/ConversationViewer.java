package mailseam.app.lab;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Shows one conversation of the lab in the timeline, as it goes on, from either side of what stands between. */
public final class ConversationViewer {
    private final TimelineViewModel timeline;
    private final ReadOnlyObjectWrapper<@Nullable ConversationItem> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.CLIENT);
    private final ReadOnlyBooleanWrapper twoSided = new ReadOnlyBooleanWrapper();
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private TimelineViewModel.@Nullable Turn turn;
    private long drawn;
    private final Map<ConversationItem, Map<Side, OwnMarks>> marks = new WeakHashMap<>();

    ConversationViewer(TimelineViewModel timeline) {
        this.timeline = timeline;
    }

    /** The conversation that was chosen last, or null. */
    public ReadOnlyObjectProperty<@Nullable ConversationItem> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The side that is shown. */
    public ReadOnlyObjectProperty<Side> side() {
        return side.getReadOnlyProperty();
    }

    /** Whether the other side is known too. */
    public ReadOnlyBooleanProperty twoSided() {
        return twoSided.getReadOnlyProperty();
    }

    /** Whether, while conversations are shown, each new one is chosen as it begins. */
    public BooleanProperty following() {
        return following;
    }

    /** Whether the chosen conversation is what is seen. */
    public boolean isShown() {
        return turn != null && turn.isOn();
    }

    /** The timeline of the chosen conversation on the side that is shown, as it is now. */
    public Optional<Timeline> chosenTimeline() {
        return Optional.ofNullable(chosen.get()).flatMap(item -> item.log().timeline(side.get())
                .map(plain -> MarkedTimeline.of(plain, marks(item).all().get())));
    }

    /** The timeline of the chosen conversation on a side, as it is now, without marks. */
    public Optional<Timeline> timeline(Side of) {
        return Optional.ofNullable(chosen.get()).flatMap(item -> item.log().timeline(of));
    }

    /** Shows a conversation, or shows it again. */
    public void show(ConversationItem item) {
        chosen.set(item);
        begin();
    }

    /** Shows a side. Without effect where it is not known. */
    public void show(Side shown) {
        if (chosen.get() != null && (shown == Side.CLIENT || twoSided.get())) {
            side.set(shown);
            begin();
        }
    }

    /** Shows the other side. */
    public void switchSide() {
        show(side.get().other());
    }

    /** Follows new conversations, or no longer. */
    public void toggleFollowing() {
        following.set(!following.get());
    }

    /** What is marked on the side that is shown. */
    private OwnMarks marks(ConversationItem item) {
        return marks.computeIfAbsent(item, _ -> new EnumMap<>(Side.class)).computeIfAbsent(side.get(),
                _ -> new OwnMarks());
    }

    private void begin() {
        ConversationItem item = chosen.get();
        turn = item == null ? timeline.take() : timeline.take(marks(item));
        drawn = -1;
        refresh();
    }

    /** Looks up what has changed. */
    void refresh() {
        ConversationItem item = chosen.get();
        if (item == null) {
            return;
        }
        ConversationLog log = item.log();
        twoSided.set(log.isTwoSided());
        if (!twoSided.get()) {
            side.set(Side.CLIENT);
        }
        long version = log.version();
        if (version != drawn && isShown()) {
            drawn = version;
            boolean over = log.isOver();
            log.timeline(side.get()).ifPresent(seen -> draw(seen, over));
        }
    }

    private void draw(Timeline seen, boolean over) {
        TimelineViewModel.Turn mine = turn;
        if (mine == null) {
            return;
        }
        if (over) {
            mine.show(seen);
        } else {
            mine.grow(seen);
        }
    }
}
