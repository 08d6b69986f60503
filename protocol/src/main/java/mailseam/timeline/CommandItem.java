package mailseam.timeline;

import mailseam.smtp.ClientUnit;

/**
 * A unit of the client's with its place among all of them.
 *
 * @param reply index of the reply that answers it, or -1
 */
public record CommandItem(int index, ClientUnit unit, int reply) {
}
