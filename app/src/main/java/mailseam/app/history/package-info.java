/**
 * What was run: each session keeps its runs on disk as recordings, with an outcome, a signature and a note of the user's each. Secrets
 * are not among what is kept. They are listed, shown again and deleted off the JavaFX thread.
 */
@NullMarked
package mailseam.app.history;

import org.jspecify.annotations.NullMarked;
