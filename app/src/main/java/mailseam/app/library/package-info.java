/** What can be opened with a double click: the samples that the program brings, and the files that were used last. */
@NullMarked
package mailseam.app.library;

import org.jspecify.annotations.NullMarked;
