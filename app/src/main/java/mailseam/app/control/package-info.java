/** Controls as this window uses them: one place that gives each its words, its tooltip and its accessible name. */
@NullMarked
package mailseam.app.control;

import org.jspecify.annotations.NullMarked;
