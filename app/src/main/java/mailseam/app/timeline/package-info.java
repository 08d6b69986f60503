/**
 * The timeline in the window: two lanes on one canvas, a table of the same events, and the details of what is selected, all of
 * them views of one view model with one selection. Where things lie is computed apart from the drawing and tested without it.
 */
@NullMarked
package mailseam.app.timeline;

import org.jspecify.annotations.NullMarked;
