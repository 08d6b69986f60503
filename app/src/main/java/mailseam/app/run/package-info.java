/** Running the session that is being edited: the target, the choices for a run, its progress and its outcome in plain words. */
@NullMarked
package mailseam.app.run;

import org.jspecify.annotations.NullMarked;
