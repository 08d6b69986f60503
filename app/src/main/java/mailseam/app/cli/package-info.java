/**
 * The command line. Each command is a thin class: it reads its arguments, calls the engine and prints; errors become one line
 * and an exit status in one place. Nothing here touches JavaFX, and everything from outside is given to constructors.
 */
@NullMarked
package mailseam.app.cli;

import org.jspecify.annotations.NullMarked;
