/**
 * The timeline in the window, without a view: what is shown, its events in order of time, which of them is selected, and the words for
 * them. The lanes, the table of events and the details are views of this one model.
 */
@NullMarked
package mailseam.app.timeline;

import org.jspecify.annotations.NullMarked;
