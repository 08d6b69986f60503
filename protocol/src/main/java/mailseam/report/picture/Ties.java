package mailseam.report.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/** The lines between boxes: from a command to its reply, and along what lies in more than one segment. */
final class Ties {
    private static final int TRACKS = 9;

    private final Timeline timeline;
    private final Map<Integer, Shape.Box> boxes;
    private final int clientX;
    private final int serverX;
    private final int lane;
    private final List<Shape> shapes = new ArrayList<>();
    private final Set<Long> drawn = new HashSet<>();

    Ties(Timeline timeline, Map<Integer, Shape.Box> boxes, int clientX, int serverX, int lane) {
        this.timeline = timeline;
        this.boxes = boxes;
        this.clientX = clientX;
        this.serverX = serverX;
        this.lane = lane;
    }

    List<Shape> shapes() {
        for (CommandItem item : timeline.commands()) {
            List<Origin> origins = item.unit().origins();
            across(origins, clientX - 6, clientX);
            if (item.reply() >= 0) {
                ReplyItem reply = timeline.replies().get(item.reply());
                answer(origins.getLast().segment(), reply.reply().origins().getFirst().segment());
            }
        }
        for (ReplyItem item : timeline.replies()) {
            across(item.reply().origins(), serverX + lane + 6, serverX + lane);
        }
        return shapes;
    }

    /** One tie for all commands of a segment that are answered in one segment. */
    private void answer(int command, int reply) {
        Shape.Box from = boxes.get(command);
        Shape.Box to = boxes.get(reply);
        if (from == null || to == null || !drawn.add(((long) command << 32) | reply)) {
            return;
        }
        int track = clientX + lane + 10 + drawn.size() % TRACKS * 6;
        int begin = from.bottom() - 8;
        int end = to.top() + 9;
        shapes.add(new Shape.Rule(clientX + lane, begin, track, begin, Tone.SOFT));
        shapes.add(new Shape.Rule(track, begin, track, end, Tone.SOFT));
        shapes.add(new Shape.Rule(track, end, serverX - 2, end, Tone.SOFT));
        shapes.add(new Shape.Arrow(serverX - 1, end, Tone.SOFT));
    }

    private void across(List<Origin> origins, int x, int edge) {
        Set<Integer> segments = new TreeSet<>();
        origins.forEach(origin -> segments.add(origin.segment()));
        segments.retainAll(boxes.keySet());
        if (segments.size() < 2) {
            return;
        }
        Direction side = timeline.segments().get(origins.getFirst().segment()).direction();
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        boolean first = true;
        for (int index : segments) {
            Shape.Box box = boxes.get(index);
            if (box != null) {
                int level = first ? box.bottom() - 9 : box.top() + 32;
                first = false;
                top = Math.min(top, level);
                bottom = Math.max(bottom, level);
                shapes.add(new Shape.Rule(side == Direction.CLIENT ? x : edge, level,
                        side == Direction.CLIENT ? edge : x, level, Tone.WARN));
            }
        }
        shapes.add(new Shape.Rule(x, top, x, bottom, Tone.WARN));
    }
}
