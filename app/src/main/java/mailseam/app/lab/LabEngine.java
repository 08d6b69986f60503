package mailseam.app.lab;

import java.io.IOException;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.server.ServerSetup;
import mailseam.lab.story.Scene;
import mailseam.lab.story.StoryRun;
import mailseam.wire.Listening;

/** What starts things in the lab. Each call may wait, and so does closing what it gave: never on the JavaFX thread. */
public interface LabEngine {
    /**
     * Starts a lab server.
     *
     * @param book takes what is said on its connections
     * @throws IOException if it cannot listen; the message says why and what to do
     */
    Listening server(ServerSetup setup, ConversationBook book) throws IOException;

    /**
     * Starts a proxy.
     *
     * @param book takes what passes
     * @throws IOException if it cannot listen; the message says why and what to do
     */
    Listening proxy(ProxySetup setup, ConversationBook book) throws IOException;

    /**
     * Plays a scene of a story.
     *
     * @param book takes what is said, as one conversation
     * @throws IOException if no port can be had
     */
    StoryRun scene(Scene scene, ConversationBook book) throws IOException;
}
