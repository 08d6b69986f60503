/**
 * The text composer: an editor behind an interface of our own, the highlighting of the session format as a pure function, and
 * the list of what is wrong with a file.
 */
@NullMarked
package mailseam.app.composer;

import org.jspecify.annotations.NullMarked;
