/**
 * The captures that are open, and the mail conversations in them. The octets stay in the file: a conversation becomes a timeline when it
 * is chosen. A capture is read bit by bit, one task at a time, so that the list grows while it is read.
 */
@NullMarked
package mailseam.app.capture;

import org.jspecify.annotations.NullMarked;
