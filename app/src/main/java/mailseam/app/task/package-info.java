/**
 * Work that must not hold up the window: files, parsing and everything else that may take time runs elsewhere and its result
 * comes back to the JavaFX thread. It is an interface, so that tests run it inline.
 */
@NullMarked
package mailseam.app.task;

import org.jspecify.annotations.NullMarked;
