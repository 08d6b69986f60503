package mailseam.app.lanes;

import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.OctetStream;
import mailseam.timeline.Timeline;

/** Whether two timelines can be pictures of one conversation. */
public final class SameOctets {
    private static final int AT_ONCE = 64 << 10;
    /** More octets of a direction are not compared. */
    private static final long MOST = 16 << 20;

    private SameOctets() {
    }

    /** Whether the client's and the server's octets are the same as far as both have them, and both have octets of the client's. */
    public static boolean have(Timeline one, Timeline other) {
        boolean some = one.stream(Direction.CLIENT).length() > 0 && other.stream(Direction.CLIENT).length() > 0;
        return some && agree(one, other, Direction.CLIENT) && agree(one, other, Direction.SERVER);
    }

    private static boolean agree(Timeline one, Timeline other, Direction direction) {
        OctetStream first = one.stream(direction);
        OctetStream second = other.stream(direction);
        long end = Math.min(MOST, Math.min(first.length(), second.length()));
        for (long at = 0; at < end; at += AT_ONCE) {
            int count = (int) Math.min(AT_ONCE, end - at);
            Octets left = first.read(at, count);
            Octets right = second.read(at, count);
            int both = Math.min(left.length(), right.length());
            if (!left.slice(0, both).equals(right.slice(0, both))) {
                return false;
            }
        }
        return true;
    }
}
