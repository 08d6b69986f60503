/**
 * The two lanes of a timeline: one canvas of the size of the view, on which what can be seen is drawn. An axis says where segments lie, a
 * viewport which part of it is seen, and painters draw one kind of thing each.
 */
@NullMarked
package mailseam.app.lanes;

import org.jspecify.annotations.NullMarked;
