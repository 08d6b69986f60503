/**
 * The text composer: an editor behind an interface of our own. What colours a line, what can stand at a place, what is found and where
 * marks lie are pure functions of lines; only what can be seen is coloured.
 */
@NullMarked
package mailseam.app.composer;

import org.jspecify.annotations.NullMarked;
