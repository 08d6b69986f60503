/** The sheet of keys: all keys of the window, by menu and by view, to be searched and copied. */
@NullMarked
package mailseam.app.help;

import org.jspecify.annotations.NullMarked;
