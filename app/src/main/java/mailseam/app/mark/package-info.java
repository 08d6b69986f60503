/**
 * Marks and comments in the window: setting one at what is selected, the comment typed in its place, and the list of all. The marks of a
 * recording that is open as a document are lines of it, and each change of them an edit with a name in its one history.
 */
@NullMarked
package mailseam.app.mark;

import org.jspecify.annotations.NullMarked;
