package mailseam.app.lab;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailseam.app.task.Tasks;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.server.ServerSetup;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.wire.Listening;

/** Starts and stops things of the lab, away from the JavaFX thread. */
final class LabRunner {
    private final LabEngine engine;
    private final Tasks tasks;

    LabRunner(LabEngine engine, Tasks tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    /** Starts something; {@code done} is called once it runs, or {@code failed} with the reason. */
    void start(LabThing thing, Runnable done, Consumer<String> failed) {
        thing.state(new LabState.Starting());
        switch (thing.order()) {
            case LabOrder.Server _,LabOrder.Proxy _ -> tasks.run(() -> listen(thing), listening -> {
                thing.begun(new LabState.Listens(listening.at()), () -> close(thing, listening));
                done.run();
            }, cause -> failed.accept(reason(cause)));
            case LabOrder.Play(var story) -> {
                new StoryPlay(engine, tasks, thing, story.scenes()).go();
                done.run();
            }
        }
    }

    private Listening listen(LabThing thing) throws IOException {
        return switch (thing.order()) {
            case LabOrder.Server(var preset, var faults, var at) ->
                    engine.server(
                            new ServerSetup(thing.last().orElse(at), preset.profile(), both(preset.faults(), faults),
                                    new Gate.Wire()),
                            thing.book());
            case LabOrder.Proxy(var boxes, var faults, var at, var to) ->
                    engine.proxy(new ProxySetup(thing.last().orElse(at), to, boxes, faults, new Gate.Wire()),
                            thing.book());
            case LabOrder.Play(var story) -> throw new IllegalArgumentException(story.name());
        };
    }

    private static List<Fault> both(List<Fault> first, List<Fault> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private void close(LabThing thing, Listening listening) {
        if (thing.state().get() instanceof LabState.Listens) {
            thing.state(new LabState.Stopping());
            tasks.run(() -> {
                listening.close();
                return thing;
            }, _ -> thing.state(new LabState.Stopped()), cause -> thing.state(new LabState.Failed(reason(cause))));
        }
    }

    private static String reason(IOException cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    }
}
