package mailseam.timeline.derived;

import mailseam.smtp.Direction;

/**
 * How one side ended the connection.
 *
 * @param reset  by RST, else by FIN
 * @param nanos  when, since the start
 * @param moment index of the moment that tells it
 */
public record SideEnd(Direction side, boolean reset, long nanos, int moment) {
}
