/** Which version of the program this is; for the window and for the command line, which loads nothing of the window. */
@NullMarked
package mailseam.app.version;

import org.jspecify.annotations.NullMarked;
