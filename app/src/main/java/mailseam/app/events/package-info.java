/** The table of the events of a timeline, always in step with its lanes. It is what screen readers read and what can be filtered. */
@NullMarked
package mailseam.app.events;

import org.jspecify.annotations.NullMarked;
