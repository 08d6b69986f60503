/**
 * Mail conversations in a capture: SMTP, submission and LMTP, found by port and by content. The list of them is small; each is
 * opened as a timeline by reading its part of the file again.
 */
@NullMarked
package mailseam.capture.conversation;

import org.jspecify.annotations.NullMarked;
