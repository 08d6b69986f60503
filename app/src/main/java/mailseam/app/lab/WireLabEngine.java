package mailseam.app.lab;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mailseam.lab.proxy.ProxyResult;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.proxy.RecordingProxy;
import mailseam.lab.server.LabServer;
import mailseam.lab.server.ServerSetup;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.StoryRun;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;

/** The engine's lab, on connections of the loopback address. What it started stops when it is closed. */
public final class WireLabEngine implements LabEngine, AutoCloseable {
    private final Wire wire;
    private final Clock clock;
    private final Set<Listening> listening = ConcurrentHashMap.newKeySet();
    private final Set<StoryRun> stories = ConcurrentHashMap.newKeySet();

    /**
     * Over a wire, which stays the caller's to close, behind this.
     *
     * @param clock gives each conversation the time of its start
     */
    public WireLabEngine(Wire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public Listening server(ServerSetup setup, ConversationBook book) throws IOException {
        return keep(LabServer.start(wire, setup, (client, running) -> {
            ConversationLog log = book.begin(client.toString(), clock.instant());
            running.outcome().thenAccept(log::over);
            return log::clientSide;
        }));
    }

    @Override
    public Listening proxy(ProxySetup setup, ConversationBook book) throws IOException {
        return keep(RecordingProxy.start(wire, setup, clock, proxied -> {
            ConversationLog log = book.begin(proxied.client().toString(), clock.instant());
            proxied.result().thenAccept(log::over);
            return log;
        }));
    }

    @Override
    public StoryRun scene(Scene scene, ConversationBook book) throws IOException {
        ConversationLog log = book.begin(scene.title(), clock.instant());
        StoryRun run = StoryRun.start(wire, clock, scene, log::clientSide);
        stories.add(run);
        run.result().thenAccept(result -> {
            log.over(seen(result));
            stories.remove(run);
        });
        return run;
    }

    /** What the client saw, and what the server saw where something stood between. */
    private static ProxyResult seen(SceneResult result) {
        return new ProxyResult(result.client().outcome(), result.client().timeline(), result.between().server());
    }

    private Listening keep(Listening started) {
        Listening kept = new Kept(started);
        listening.add(kept);
        return kept;
    }

    /** Stops everything and waits until it is gone. Not to be called on an event loop. */
    @Override
    public void close() {
        stories.forEach(StoryRun::stop);
        Set.copyOf(listening).forEach(Listening::close);
    }

    private final class Kept implements Listening {
        private final Listening started;

        private Kept(Listening started) {
            this.started = started;
        }

        @Override
        public Endpoint at() {
            return started.at();
        }

        @Override
        public void close() {
            listening.remove(this);
            started.close();
        }
    }
}
