package mailseam.timeline.filter;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.timeline.Concealed;
import mailseam.timeline.OctetStream;
import mailseam.timeline.Timeline;

/** The octets of a direction as they may be shown: where a secret or a credential is there are asterisks. */
final class Blanked {
    private final OctetStream stream;
    private final List<Concealed> concealed;

    private Blanked(OctetStream stream, List<Concealed> concealed) {
        this.stream = stream;
        this.concealed = concealed;
    }

    static Blanked of(Timeline timeline, Direction direction) {
        return new Blanked(timeline.stream(direction),
                Concealed.in(timeline, true).stream().filter(secret -> secret.direction() == direction).toList());
    }

    byte[] read(long offset, int length) {
        byte[] octets = stream.read(offset, length).toArray();
        for (int i = firstBehind(offset); i < concealed.size() && concealed.get(i).from() < offset + length; i++) {
            int to = (int) Math.min(octets.length, concealed.get(i).to() - offset);
            for (int at = (int) Math.max(0, concealed.get(i).from() - offset); at < to; at++) {
                octets[at] = '*';
            }
        }
        return octets;
    }

    private int firstBehind(long offset) {
        int low = 0;
        int high = concealed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (concealed.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
