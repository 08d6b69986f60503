package mailseam.compare;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Concealed;
import mailseam.timeline.Timeline;

/** The octets of a timeline with asterisks for secrets and credentials: what they were is neither compared nor told. */
final class Masked {
    private final Timeline timeline;
    private final List<Concealed> concealed;

    Masked(Timeline timeline) {
        this.timeline = timeline;
        this.concealed = Concealed.in(timeline, true);
    }

    /** The octets of a direction from an offset on; fewer where they were not kept. */
    Octets read(Direction direction, long from, int length) {
        Octets octets = timeline.stream(direction).read(from, length);
        byte[] hidden = null;
        for (int i = firstBehind(direction, from); i < concealed.size(); i++) {
            Concealed next = concealed.get(i);
            if (next.direction() != direction || next.from() >= from + octets.length()) {
                break;
            }
            hidden = hidden == null ? octets.toArray() : hidden;
            int end = (int) (Math.min(next.to(), from + octets.length()) - from);
            for (int at = (int) (Math.max(next.from(), from) - from); at < end; at++) {
                hidden[at] = '*';
            }
        }
        return hidden == null ? octets : Octets.wrap(hidden);
    }

    private int firstBehind(Direction direction, long offset) {
        int low = 0;
        int high = concealed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int side = concealed.get(middle).direction().compareTo(direction);
            if (side < 0 || (side == 0 && concealed.get(middle).to() <= offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
