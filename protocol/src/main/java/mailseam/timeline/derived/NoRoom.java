package mailseam.timeline.derived;

import mailseam.smtp.Direction;

/**
 * A time in which one side had no room for octets: its TCP window was closed.
 *
 * @param from when it said so, in nanoseconds since the start
 * @param to   when it had room again, or {@link Long#MAX_VALUE} if that was not seen
 */
public record NoRoom(Direction side, long from, long to) {
}
