package mailseam.app.timeline;

import java.util.function.Supplier;
import mailseam.timeline.Timeline;

/** What a view makes of a large timeline before it is shown, so that the JavaFX thread need not. */
@FunctionalInterface
public interface Preparation {
    /**
     * Called on the JavaFX thread. The work that it gives is done on another one; what that gives runs on the JavaFX thread again, right
     * before the timeline is shown, and does not if another one is to be shown by then.
     */
    Supplier<Runnable> of(Timeline shown);
}
