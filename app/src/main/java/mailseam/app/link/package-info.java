/**
 * Keeps the timeline and the document in step: what is selected in one is selected in the other. Which lines made which event is read
 * once for a run or a recording, and holds as long as the text is what it was then.
 */
@NullMarked
package mailseam.app.link;

import org.jspecify.annotations.NullMarked;
