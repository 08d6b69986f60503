/** Two timelines side by side, aligned by command and reply, with what differs between them in words. */
@NullMarked
package mailseam.app.compare;

import org.jspecify.annotations.NullMarked;
