package mailseam.lab.story;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailseam.lab.client.ClientResult;
import mailseam.lab.client.LabClientRun;
import mailseam.lab.proxy.Proxied;
import mailseam.lab.proxy.ProxyEvents;
import mailseam.lab.proxy.ProxyResult;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.proxy.RecordingProxy;
import mailseam.lab.server.LabServer;
import mailseam.lab.server.ServerSetup;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;

/** A scene on its stage: a server, the proxy before it and a client, which end together. */
final class Stage implements StoryRun {
    private static final Endpoint ANYWHERE = new Endpoint("127.0.0.1", 0);
    /** How long what stands between may go on without the client. */
    private static final int EPILOGUE_SECONDS = 1;

    private final Clock clock;
    private final Scene scene;
    private final Listening server;
    private final Listening proxy;
    private final LabClientRun client;
    private final CompletableFuture<Optional<ProxyResult>> between = new CompletableFuture<>();
    private final CompletableFuture<SceneResult> result = new CompletableFuture<>();

    Stage(Wire wire, Clock clock, Scene scene, Consumer<TimelineEvent> events) throws IOException {
        this.clock = clock;
        this.scene = scene;
        Gate gate = new Gate.Wire();
        // What the server cuts is to be read apart as well.
        server = LabServer.start(wire,
                new ServerSetup(ANYWHERE, scene.server().profile(), scene.server().faults(), new Gate.Read()),
                (_, _) -> _ -> {});
        proxy = proxy(wire, gate);
        client = LabClientRun.start(wire, clock, scene.client(), scene.mail(), proxy.at(), gate, events);
        // Closing waits for the event loops, so that none of their threads may do it.
        client.result().thenAccept(seen -> Thread.ofVirtual().name("story " + scene.title()).start(() -> end(seen)));
    }

    private Listening proxy(Wire wire, Gate gate) throws IOException {
        boolean started = false;
        try {
            Listening listening = RecordingProxy.start(wire,
                    new ProxySetup(ANYWHERE, server.at(), scene.boxes(), List.of(), gate), clock, this::passes);
            started = true;
            return listening;
        } finally {
            if (!started) {
                server.close();
            }
        }
    }

    private ProxyEvents passes(Proxied conversation) {
        conversation.result().thenAccept(seen -> between.complete(Optional.of(seen)));
        return _ -> {};
    }

    private void end(ClientResult seen) {
        between.copy().completeOnTimeout(Optional.empty(), EPILOGUE_SECONDS, TimeUnit.SECONDS).join();
        proxy.close();
        server.close();
        ProxyResult passed = between.completeOnTimeout(Optional.empty(), EPILOGUE_SECONDS, TimeUnit.SECONDS).join()
                .orElseGet(() -> new ProxyResult(new Outcome.Ended(Outcome.Reason.STOPPED, 0, "No client came."),
                        new TimelineBuilder(clock.instant()).timeline(), Optional.empty()));
        result.complete(new SceneResult(scene, seen, passed));
    }

    @Override
    public CompletableFuture<SceneResult> result() {
        return result;
    }

    @Override
    public void stop() {
        client.stop();
    }
}
