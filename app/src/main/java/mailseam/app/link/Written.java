package mailseam.app.link;

import mailseam.smtp.Direction;

/** Where the octets of a timeline are written. */
@FunctionalInterface
interface Written {
    /** The 1-based line that the octet at an offset of a stream comes from, or 0 where there is none. */
    int line(Direction direction, long offset);
}
