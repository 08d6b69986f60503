/** Captures: those that the tests write themselves, and those that others made, which are kept beside the repository. */
@NullMarked
package mailseam.capture;

import org.jspecify.annotations.NullMarked;
