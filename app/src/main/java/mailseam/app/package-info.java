/** Where the program starts: it decides between the window and the command line, and loads JavaFX only for the window. */
@NullMarked
package mailseam.app;

import org.jspecify.annotations.NullMarked;
