package mailseam.timeline;

import mailseam.smtp.Reply;

/**
 * A reply with its place among all of them.
 *
 * @param command index of the unit that it answers, or -1: the greeting, or one that nothing asked for
 */
public record ReplyItem(int index, Reply reply, int command) {
}
