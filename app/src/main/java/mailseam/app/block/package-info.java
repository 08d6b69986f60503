/**
 * The blocks: the lines of the active document seen as what they mean, with a palette to take more from. A block is whole lines, so
 * each deed done to blocks is an edit of the text, and comments, blank lines and undo need nothing of their own.
 */
@NullMarked
package mailseam.app.block;

import org.jspecify.annotations.NullMarked;
