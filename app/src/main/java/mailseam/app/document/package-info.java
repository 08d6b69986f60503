/**
 * The session file that is being edited: its text, where it is kept, whether it differs from there, and what is wrong with it.
 * Files are read and written whole and atomically. No controls: the view models of this package run without a toolkit.
 */
@NullMarked
package mailseam.app.document;

import org.jspecify.annotations.NullMarked;
