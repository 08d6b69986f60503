/** Rules for the structure of the code: what may depend on what, and how large files may become. */
@NullMarked
package mailseam.architecture;

import org.jspecify.annotations.NullMarked;
