/**
 * The segment ruler: the octets that one side of the active session sends, on a strip, with the segments that they leave in. It is
 * a view of the plan, made off the JavaFX thread from the text as it stands; each cut that is made on it is an edit of the text.
 */
@NullMarked
package mailseam.app.ruler;

import org.jspecify.annotations.NullMarked;
