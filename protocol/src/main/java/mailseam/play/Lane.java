package mailseam.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mailseam.session.Effect;
import mailseam.session.Segmentation;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * One stream on its way through a box: what passes, and what happens to it, in order. What is behind a wait is held, and the
 * stream is paused while that is much.
 */
final class Lane {
    /** So many octets or steps are held until no more is wanted; resumed at half of it. */
    private static final int MUCH = 1 << 20;
    private static final int MANY = 1 << 16;

    /** Takes what comes out. */
    interface Outlet {
        void emit(Direction stream, Octets octets);

        void tell(BoxCommand command);
    }

    private sealed interface Step {
        record Pass(Octets octets, @Nullable Cutter cutter) implements Step {
        }

        record Cut() implements Step {
        }

        record Wait(Duration time) implements Step {
        }

        record Aside(Direction stream, Octets octets) implements Step {
        }

        record Tell(BoxCommand command) implements Step {
        }
    }

    private final Direction stream;
    private final Outlet outlet;
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    /** By the faults that made them: each has one at a time. */
    private final Map<ArmedFault, Alteration> alterations = new LinkedHashMap<>();
    private final List<Octets> segment = new ArrayList<>();
    private @Nullable Cutter cutter;
    private long held;
    private long until;
    private boolean paused;
    /** Nothing that comes from now on passes. */
    private boolean dead;

    Lane(Direction stream, Outlet outlet) {
        this.stream = stream;
        this.outlet = outlet;
    }

    /** Octets pass. */
    void pass(Octets octets) {
        Octets altered = octets;
        for (Alteration alteration : alterations.values()) {
            altered = altered.isEmpty() ? altered : alteration.apply(altered);
        }
        alterations.values().removeIf(Alteration::over);
        put(altered, cutter);
    }

    private void put(Octets octets, @Nullable Cutter cuts) {
        if (!dead && !octets.isEmpty()) {
            held += octets.length();
            steps.add(new Step.Pass(octets, cuts));
        }
    }

    private void put(Step step) {
        if (!dead) {
            steps.add(step);
        }
    }

    /** A read ends here: what comes behind it is another one. */
    void cut() {
        put(new Step.Cut());
    }

    /** A command, reply or data ends here. */
    void unitEnds() {
        alterations.values().removeIf(Alteration.LossOfRest.class::isInstance);
        if (cutter != null) {
            cut();
            cutter = null;
        }
    }

    /** The stream ends here. */
    void end() {
        put(new Step.Tell(new BoxCommand.End(stream)));
    }

    /** A fault happens here. */
    void happen(ArmedFault fault) {
        switch (fault.effect()) {
            case Effect.Delay(Duration time) -> put(new Step.Wait(time));
            case Effect.Cut(Segmentation.Policy policy, Duration pause) -> {
                cut();
                put(new Step.Wait(pause));
                cutter = policy instanceof Segmentation.Policy.Marks ? cutter : new Cutter(policy, pause);
            }
            case Effect.Corrupt(int octets) ->
                    alterations.put(fault, new Alteration.Corruption(octets, fault.octets()));
            case Effect.Drop(int octets) -> alterations.put(fault,
                    octets == 0 ? new Alteration.LossOfRest() : new Alteration.Loss(octets));
            case Effect.Inject(Direction into, Octets octets) when into == stream -> put(octets, null);
            case Effect.Inject(Direction into, Octets octets) -> put(new Step.Aside(into, octets));
            case Effect.Replace(Octets octets) -> {
                put(octets, null);
                alterations.put(fault, new Alteration.LossOfRest());
            }
            case Effect.Stall _ -> dead = true;
            case Effect.Reset _ -> tellLast(new BoxCommand.Reset());
            case Effect.Close _ -> tellLast(new BoxCommand.Close());
        }
    }

    private void tellLast(BoxCommand command) {
        put(new Step.Tell(command));
        dead = true;
    }

    /** When it goes on, or {@link Alarms#NEVER} where it waits for nothing but octets. */
    long due() {
        return steps.isEmpty() ? Alarms.NEVER : until;
    }

    /** Goes on as far as it can now. */
    void run(long now) {
        while (now >= until && !steps.isEmpty()) {
            switch (steps.remove()) {
                case Step.Pass(Octets octets, Cutter cuts) when cuts != null -> pass(octets, cuts, now);
                case Step.Pass(Octets octets, _) -> take(octets);
                case Step.Cut() -> flush();
                case Step.Wait(Duration time) -> await(time, now);
                case Step.Aside(Direction into, Octets octets) -> {
                    flush();
                    if (!octets.isEmpty()) {
                        outlet.emit(into, octets);
                    }
                }
                case Step.Tell(BoxCommand command) -> {
                    flush();
                    outlet.tell(command);
                }
            }
        }
        flush();
        pause();
    }

    private void pass(Octets octets, Cutter cuts, long now) {
        if (cuts.atCut()) {
            await(cuts.pause(), now);
            steps.addFirst(new Step.Pass(octets, cuts));
            return;
        }
        int count = cuts.take(octets);
        take(octets.slice(0, count));
        if (count < octets.length()) {
            steps.addFirst(new Step.Pass(octets.slice(count, octets.length()), cuts));
        }
    }

    private void take(Octets octets) {
        held -= octets.length();
        segment.add(octets);
    }

    private void await(Duration time, long now) {
        if (!time.isZero()) {
            until = now + time.toNanos();
        }
        flush();
    }

    private void flush() {
        if (!segment.isEmpty()) {
            Octets octets = Octets.concat(segment);
            segment.clear();
            outlet.emit(stream, octets);
        }
    }

    private void pause() {
        boolean much = held > MUCH || steps.size() > MANY;
        boolean little = held <= MUCH / 2 && steps.size() <= MANY / 2;
        if (paused ? little : much) {
            paused = !paused;
            outlet.tell(paused ? new BoxCommand.Pause(stream) : new BoxCommand.Resume(stream));
        }
    }
}
