/**
 * The one way from the engine's threads to the JavaFX thread: a bounded queue that is drained once for each frame, with a cap
 * on how much one frame takes. A call of {@code Platform.runLater} for each event would freeze the window for seconds.
 */
@NullMarked
package mailseam.app.bridge;

import org.jspecify.annotations.NullMarked;
