package mailseam.report.redact;

import mailseam.smtp.Direction;

/** Is shown the octets of both directions, by what they are. Pieces of one direction do not overlap. */
interface Visitor {
    /** Text in which names may stand, one character for each octet. */
    void text(Direction direction, long offset, String text, Finder finder);

    /** Octets of which only their number may be seen. */
    void fill(Direction direction, long from, long to, Filler filler, RedactionKind kind);
}
