package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.canvas.Grid;
import mailseam.app.theme.Palette;

/** Draws the segments as boxes with their lengths, the cuts between them, and where the kernel will cut by itself. */
final class SegmentPainter {
    private static final double BORDER_FROM = 4;
    private static final double HANDLE_FROM = 1.5;

    private final RulerScene scene;

    SegmentPainter(RulerScene scene) {
        this.scene = scene;
    }

    void paint() {
        List<Integer> ends = seen();
        for (int i = 1; i < ends.size(); i++) {
            box(ends.get(i - 1), ends.get(i));
        }
        for (int end : ends) {
            cut(end);
        }
        dragged();
    }

    /**
     * Where the segments that are seen begin and end, in order; of those narrower than a pixel one for each pixel, so that ten million
     * cost no more.
     */
    private List<Integer> seen() {
        RulerPlan plan = scene.plan();
        int next = plan.segmentAt(scene.firstSeen());
        List<Integer> ends = new ArrayList<>();
        ends.add(next < plan.ends().length ? Math.max(scene.axis().from(), plan.start(next)) : scene.axis().to());
        while (next < plan.ends().length && ends.getLast() < scene.seenTo()) {
            int end = plan.ends()[next];
            ends.add(end);
            int beyond = scene.axis().octetAt(scene.view().cell(Math.floor(scene.edge(end)) + 1));
            next = Math.max(next + 1, plan.segmentAt(Math.max(0, beyond - 1)));
        }
        return preview(ends);
    }

    private List<Integer> preview(List<Integer> ends) {
        Drag drag = scene.drag();
        if (drag == null || !drag.possible()) {
            return ends;
        }
        TreeSet<Integer> now = new TreeSet<>(ends);
        now.remove(drag.from());
        now.add(drag.to());
        return List.copyOf(now);
    }

    private void box(int from, int to) {
        GraphicsContext pen = scene.pen();
        double x = Math.max(-4, scene.x(from));
        double width = Math.max(1, Math.min(scene.view().width() + 8, scene.edge(to)) - x);
        double y = RulerRows.BOXES;
        if (width < BORDER_FROM) {
            scene.edges().fill(scene.line(), x, y, Math.max(1, width - 1), RulerRows.BOX);
            return;
        }
        pen.setFill(scene.fill());
        Grid grid = scene.grid();
        double left = grid.edge(x);
        double top = grid.edge(y);
        pen.fillRoundRect(left + 1, top, width - 2, RulerRows.BOX, 6, 6);
        pen.setStroke(scene.line());
        pen.setLineWidth(grid.line(1));
        pen.setLineDashes(5, 3);
        pen.strokeRoundRect(grid.middle(x) + grid.nearest(1), grid.middle(y),
                Math.max(1, grid.within(x, width) - 2 * grid.nearest(1)), grid.within(y, RulerRows.BOX), 6, 6);
        pen.setLineDashes();
        kernel(from, to);
        length(from, to, x, width);
    }

    private void length(int from, int to, double x, double width) {
        GraphicsContext pen = scene.pen();
        int segment = scene.plan().segmentAt(from);
        double per = scene.fonts().small().getSize() * 0.58;
        String brief = String.valueOf(to - from);
        String full = scene.words().segment(segment, to - from);
        double left = Math.max(x, 0);
        double room = Math.min(x + width, scene.view().width()) - left - 6;
        String shown = full.length() * per <= room ? full : brief.length() * per <= room ? brief : "";
        if (!shown.isEmpty()) {
            pen.setFont(scene.fonts().small());
            pen.setFill(scene.line());
            pen.fillText(shown, left + (room + 6 - shown.length() * per) / 2, RulerRows.BOXES + 16);
        }
    }

    /** Where the kernel will cut a segment that is larger than the MSS: planned by nobody, and drawn so. */
    private void kernel(int from, int to) {
        int mss = scene.plan().mss();
        if (to - from <= mss || mss * scene.view().scale() < 3) {
            return;
        }
        GraphicsContext pen = scene.pen();
        pen.setStroke(scene.palette().troubleText());
        pen.setLineWidth(scene.grid().line(1));
        pen.setLineDashes(1.5, 2.5);
        int first = Math.max(1, (scene.firstSeen() - from) / mss);
        for (long at = from + (long) first * mss; at < Math.min(to, scene.seenTo()); at += mss) {
            double x = scene.grid().middle(scene.x((int) at));
            pen.strokeLine(x, RulerRows.BOXES - 2, x, RulerRows.BOXES + RulerRows.BOX + 3);
        }
        pen.setLineDashes();
    }

    private void cut(int at) {
        if (at <= scene.axis().from() || at >= scene.axis().to() || scene.edge(at) < scene.x(at)) {
            waits(at, scene.edge(at));
            return;
        }
        double x = scene.grid().nearest(scene.x(at));
        Nearby nearby = scene.nearby();
        if (nearby != null && scene.view().scale() >= HANDLE_FROM) {
            boolean mark = nearby.marks().containsKey(at) || (scene.drag() != null && scene.drag().to() == at);
            line(x, mark, scene.palette().selection());
        }
        waits(at, x);
    }

    /** A mark has a handle to be dragged; what a policy cuts is a thin line without one. */
    private void line(double x, boolean mark, Color colour) {
        GraphicsContext pen = scene.pen();
        double bottom = RulerRows.BOXES + RulerRows.BOX;
        if (!mark) {
            double at = scene.grid().beside(x);
            pen.setStroke(scene.palette().faint());
            pen.setLineWidth(scene.grid().line(1));
            pen.setLineDashes(3, 3);
            pen.strokeLine(at, RulerRows.OCTETS, at, bottom);
            pen.setLineDashes();
        } else {
            scene.edges().upright(colour, 2, x, RulerRows.OCTETS, bottom);
            pen.fillPolygon(new double[]{x - 5, x + 5, x}, new double[]{RulerRows.OCTETS - 3, RulerRows.OCTETS - 3,
                    RulerRows.OCTETS + 5}, 3);
        }
    }

    private void waits(int at, double x) {
        RulerPlan plan = scene.plan();
        int segment = at <= 0 ? -1 : plan.segmentAt(at - 1);
        if (segment < 0 || segment >= plan.ends().length || plan.ends()[segment] != at
                || scene.view().scale() < HANDLE_FROM) {
            return;
        }
        String wait = RulerWords.wait(plan.segments().get(segment).after());
        if (wait.isEmpty()) {
            return;
        }
        GraphicsContext pen = scene.pen();
        Palette palette = scene.palette();
        double width = wait.length() * scene.fonts().small().getSize() * 0.6 + 10;
        pen.setFill(palette.troubleFill());
        pen.fillRoundRect(x - width / 2, RulerRows.WAITS - 1, width, 15, 8, 8);
        pen.setFill(palette.troubleText());
        pen.setFont(scene.fonts().small());
        pen.fillText(wait, x - width / 2 + 5, RulerRows.WAITS + 10.5);
    }

    private void dragged() {
        Drag drag = scene.drag();
        if (drag == null) {
            return;
        }
        double x = scene.grid().nearest(scene.x(drag.to()));
        String hint = scene.words().dragged(drag);
        double width = hint.length() * scene.fonts().small().getSize() * 0.56 + 12;
        double left = Math.clamp(x + 8, 0, Math.max(0, scene.view().width() - width));
        scene.pen().setFill(drag.possible() ? scene.palette().text() : scene.palette().troubleText());
        scene.pen().fillRoundRect(left, RulerRows.PARTS - 1, width, 18, 6, 6);
        scene.pen().setFill(scene.palette().background());
        scene.pen().setFont(scene.fonts().small());
        scene.pen().fillText(hint, left + 6, RulerRows.PARTS + 12);
    }
}
