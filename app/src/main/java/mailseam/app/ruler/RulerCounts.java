package mailseam.app.ruler;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import mailseam.app.task.Tasks;
import mailseam.session.Segmentation;

/** How many segments other segmentations would give, counted one by one away from the JavaFX thread, while they are asked for. */
final class RulerCounts {
    /** Longer streams are not cut again and again only to be counted. */
    static final int LONGEST = 32 * 1024 * 1024;

    private final Tasks tasks;
    private final Map<Segmentation, Integer> counts = new HashMap<>();
    private final Queue<Segmentation> left = new ArrayDeque<>();
    private final RulerPlan plan;
    private boolean counting;
    private Runnable told = () -> {};

    /** Of a plan. */
    RulerCounts(Tasks tasks, RulerPlan plan) {
        this.tasks = tasks;
        this.plan = plan;
    }

    /** Counts these, and no more those that were asked for before; {@code then} is called behind each. */
    void ask(Collection<Segmentation> segmentations, Runnable then) {
        told = then;
        left.clear();
        if (plan.length() <= LONGEST) {
            segmentations.stream().filter(one -> !counts.containsKey(one)).forEach(left::add);
        }
        if (!counting) {
            next();
        }
    }

    private void next() {
        Segmentation one = left.poll();
        counting = one != null;
        if (one == null) {
            return;
        }
        tasks.run(() -> plan.map().segments(one), count -> {
            counts.put(one, count);
            told.run();
            next();
        }, _ -> {});
    }

    RulerPlan plan() {
        return plan;
    }

    /** How many segments a segmentation gives, once it is counted. */
    OptionalInt count(Segmentation segmentation) {
        Integer count = counts.get(segmentation);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
