package mailseam.app.lab;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mailseam.lab.client.ClientResult;
import mailseam.lab.proxy.ProxyResult;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.server.ServerSetup;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.StoryRun;
import mailseam.play.Outcome;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;

/** A lab without a network: it listens where it is told, from port 2525 on, and a test says what its clients do. */
public final class ScriptedLab implements LabEngine {
    private static final int FIRST_PORT = 2525;

    final List<Started> started = new ArrayList<>();
    final List<PlayedScene> scenes = new ArrayList<>();
    private final List<Object> setups = new ArrayList<>();
    private String refusal = "";

    /** From now on nothing can be started, for this reason; an empty one lifts it. */
    void refuse(String why) {
        refusal = why;
    }

    /** What was started last. */
    public Started last() {
        return started.getLast();
    }

    List<Object> setups() {
        return setups;
    }

    @Override
    public Listening server(ServerSetup setup, ConversationBook book) throws IOException {
        setups.add(setup);
        return start(setup.listen(), book);
    }

    @Override
    public Listening proxy(ProxySetup setup, ConversationBook book) throws IOException {
        setups.add(setup);
        return start(setup.listen(), book);
    }

    private Listening start(Endpoint asked, ConversationBook book) throws IOException {
        if (!refusal.isEmpty()) {
            throw new IOException(refusal);
        }
        int port = asked.port() == 0 ? FIRST_PORT + started.size() : asked.port();
        started.add(new Started(new Endpoint(asked.host(), port), book));
        return started.getLast();
    }

    @Override
    public StoryRun scene(Scene scene, ConversationBook book) throws IOException {
        if (!refusal.isEmpty()) {
            throw new IOException(refusal);
        }
        scenes.add(new PlayedScene(scene, book.begin(scene.title(), Instant.EPOCH)));
        return scenes.getLast();
    }

    /** Something that listens. */
    public static final class Started implements Listening {
        private final Endpoint at;
        private final ConversationBook book;
        int closed;

        private Started(Endpoint at, ConversationBook book) {
            this.at = at;
            this.book = book;
        }

        /** A client connects. */
        public ConversationLog accept(int clientPort) {
            return book.begin("127.0.0.1:" + clientPort, Instant.EPOCH);
        }

        @Override
        public Endpoint at() {
            return at;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** A scene that is played until the test says that it is over. */
    static final class PlayedScene implements StoryRun {
        final Scene scene;
        final ConversationLog log;
        private final CompletableFuture<SceneResult> result = new CompletableFuture<>();
        int stops;

        private PlayedScene(Scene scene, ConversationLog log) {
            this.scene = scene;
            this.log = log;
        }

        /** What the client saw until now is what the server saw too. */
        void end() {
            Timeline seen = log.timeline(Side.CLIENT).orElseThrow();
            ProxyResult between = new ProxyResult(new Outcome.Completed(), seen, Optional.of(seen));
            log.over(between);
            result.complete(new SceneResult(scene, new ClientResult(new Outcome.Completed(), seen), between));
        }

        @Override
        public CompletableFuture<SceneResult> result() {
            return result;
        }

        @Override
        public void stop() {
            stops++;
        }
    }
}
