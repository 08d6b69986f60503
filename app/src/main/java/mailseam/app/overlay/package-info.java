/** What is shown over the whole window for a while: it has the keyboard until it is closed, and gives it back then. */
@NullMarked
package mailseam.app.overlay;

import org.jspecify.annotations.NullMarked;
