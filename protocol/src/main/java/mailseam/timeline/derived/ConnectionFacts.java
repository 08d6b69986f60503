package mailseam.timeline.derived;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Direction;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** What the moments of a timeline say about TCP and TLS, each kind by itself. */
public final class ConnectionFacts {
    /** As the options of a SYN are told in words. */
    private static final Pattern MSS = Pattern.compile("\\bMSS ([0-9]{1,6})\\b");

    private final List<SideEnd> ends = new ArrayList<>();
    private final List<String> tls = new ArrayList<>();
    private final Map<Direction, List<NoRoom>> closed = new EnumMap<>(
            Map.of(Direction.CLIENT, new ArrayList<>(), Direction.SERVER, new ArrayList<>()));
    private final Map<Direction, Integer> mss = new EnumMap<>(Direction.class);
    private int seen;
    private long opened;

    ConnectionFacts grow(Timeline timeline) {
        for (List<Moment> moments = timeline.moments(); seen < moments.size(); seen++) {
            take(moments.get(seen));
        }
        return this;
    }

    private void take(Moment moment) {
        switch (moment.what()) {
            case CONNECTED -> opened = moment.nanos();
            case CLIENT_OPENED -> options(Direction.CLIENT, moment);
            case SERVER_OPENED -> options(Direction.SERVER, moment);
            case CLIENT_CLOSED -> ends.add(new SideEnd(Direction.CLIENT, false, moment.nanos(), seen));
            case SERVER_CLOSED -> ends.add(new SideEnd(Direction.SERVER, false, moment.nanos(), seen));
            case CLIENT_RESET -> ends.add(new SideEnd(Direction.CLIENT, true, moment.nanos(), seen));
            case SERVER_RESET -> ends.add(new SideEnd(Direction.SERVER, true, moment.nanos(), seen));
            case CLIENT_WINDOW_CLOSED -> close(Direction.CLIENT, moment.nanos());
            case SERVER_WINDOW_CLOSED -> close(Direction.SERVER, moment.nanos());
            case CLIENT_WINDOW_OPENED -> open(Direction.CLIENT, moment.nanos());
            case SERVER_WINDOW_OPENED -> open(Direction.SERVER, moment.nanos());
            case TLS -> tls.add(moment.detail());
            case CONNECTING, FAILED, MISSING, TIMED_OUT, STOPPED, NOT_KEPT -> {
            }
        }
    }

    private void options(Direction side, Moment moment) {
        opened = moment.nanos();
        Matcher found = MSS.matcher(moment.detail());
        if (found.find()) {
            mss.put(side, Integer.valueOf(found.group(1)));
        }
    }

    private void close(Direction side, long nanos) {
        List<NoRoom> all = spans(side);
        if (all.isEmpty() || all.getLast().to() != Long.MAX_VALUE) {
            all.add(new NoRoom(side, nanos, Long.MAX_VALUE));
        }
    }

    private void open(Direction side, long nanos) {
        List<NoRoom> all = spans(side);
        if (!all.isEmpty() && all.getLast().to() == Long.MAX_VALUE) {
            all.add(new NoRoom(side, all.removeLast().from(), nanos));
        }
    }

    private List<NoRoom> spans(Direction side) {
        return closed.getOrDefault(side, new ArrayList<>());
    }

    /** When the connection stood, as far as that is told; else 0. */
    public long opened() {
        return opened;
    }

    /** How the sides ended it, in the order in which they did. */
    public List<SideEnd> ends() {
        return Collections.unmodifiableList(ends);
    }

    /** What is known of the handshake of TLS, in words. */
    public List<String> tls() {
        return Collections.unmodifiableList(tls);
    }

    /** The MSS that a side announced in its SYN: the largest segment that the other side may send. */
    public OptionalInt mss(Direction side) {
        Integer found = mss.get(side);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The largest segment that the sender of this one may send, as far as that is known; else 0. */
    public int mss(Segment segment) {
        KernelWord word = segment.kernel();
        return word != null && word.mss() > 0 ? word.mss() : mss.getOrDefault(segment.direction().opposite(), 0);
    }

    /** The times in which a side had no room, in order; of no length in common. */
    public List<NoRoom> noRoom(Direction side) {
        return Collections.unmodifiableList(spans(side));
    }

    /** The number of the first of these times that ends behind a time; the count if there is none. */
    public int firstNoRoom(Direction side, long nanos) {
        List<NoRoom> all = spans(side);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).to() > nanos) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a side had no room at some time between two times. */
    public boolean hadNoRoom(Direction side, long from, long to) {
        int first = firstNoRoom(side, from);
        return first < spans(side).size() && spans(side).get(first).from() < to;
    }
}
