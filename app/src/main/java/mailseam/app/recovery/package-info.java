/**
 * Keeps what is open, so that neither a kill nor a quit loses an edit. A moment after each change what is in no file is written to a
 * folder of this run of the program; the next run takes the folder over and opens everything again.
 */
@NullMarked
package mailseam.app.recovery;

import org.jspecify.annotations.NullMarked;
