package mailseam.compare;

import mailseam.smtp.Direction;

/**
 * A place in one of the two timelines: a unit of the client's, a reply, or several in a row.
 *
 * @param direction    who sent it: a client's spot has units, a server's replies
 * @param first        index of the first of them in the timeline's commands or replies
 * @param last         index of the last
 * @param from         offset of the first octet in the stream of that direction
 * @param to           offset behind the last
 * @param firstSegment index of the segment that carried the first octet
 * @param lastSegment  index of the segment that carried the last
 */
public record Spot(Direction direction, int first, int last, long from, long to, int firstSegment, int lastSegment) {
    /** From here to the end of a later spot of the same direction. */
    Spot upTo(Spot later) {
        return new Spot(direction, first, later.last, from, later.to, firstSegment, later.lastSegment);
    }
}
