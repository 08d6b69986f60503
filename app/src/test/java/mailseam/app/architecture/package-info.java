/** Rules for the structure of the workbench and the command line: what may depend on what. */
@NullMarked
package mailseam.app.architecture;

import org.jspecify.annotations.NullMarked;
