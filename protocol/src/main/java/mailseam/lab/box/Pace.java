package mailseam.lab.box;

import mailseam.smtp.Octets;

/** Says in which pieces one stream passes a box, and when. Times are nanoseconds since the start. */
interface Pace {
    /** How many of these octets pass in one piece, at least 1; asked once for each piece. */
    int length(Octets rest);

    /** When a piece of so many octets may pass that came at a time. */
    long due(long arrived, int length);

    /** The piece that was due then has passed just now. */
    void passed(long due, long now);
}
