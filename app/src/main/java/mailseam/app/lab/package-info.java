/**
 * The lab in the window: which servers, proxies and stories run, what was said on each of their connections, and what is needed to start
 * another. What happens on the connections is written down by their event loops ({@link mailseam.app.lab.ConversationBook}) and looked up
 * by the JavaFX thread once for each frame, so that no number of connections holds the window up.
 */
@NullMarked
package mailseam.app.lab;

import org.jspecify.annotations.NullMarked;
