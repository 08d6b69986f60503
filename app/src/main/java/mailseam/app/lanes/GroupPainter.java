package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import mailseam.smtp.Origin;
import mailseam.timeline.derived.CommandGroup;
import mailseam.timeline.derived.CommandGroups;

/** Draws a frame over the commands that went out without waiting for each other's replies. */
final class GroupPainter {
    private static final double NARROWEST = 12;

    private final LaneScene scene;
    private final LabelRow labels;

    GroupPainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels.groups();
    }

    /** Only commands that are seen one by one are asked for their group. */
    void paint(List<Run> commands) {
        int drawn = -1;
        for (Run run : commands) {
            if (run.isSingle()) {
                CommandGroups groups = scene.annotations().facts().groups();
                int group = groups.indexOf(run.first());
                if (group > drawn) {
                    drawn = group;
                    frame(groups.get(group));
                }
            }
        }
    }

    private void frame(CommandGroup group) {
        double from = Math.max(scene.left(origins(group.first())), -4);
        double to = Math.min(scene.right(origins(group.last())), scene.view().width() + 4);
        if (group.size() < 2 || to - from < NARROWEST) {
            return;
        }
        GraphicsContext pen = scene.pen();
        double top = snap(scene.rows().groups() + 6);
        double bottom = scene.rows().commands() - 1;
        pen.setStroke(scene.palette().clientLine());
        pen.setLineWidth(scene.grid().line(1));
        pen.strokePolyline(new double[]{snap(from), snap(from), snap(to), snap(to)},
                new double[]{bottom, top, top, bottom}, 4);
        if (to - from > 4 * NARROWEST) {
            labels.centre((from + to) / 2, scene.palette().clientLine(),
                    fitting(to - from, scene.annotations().words().group(group.size()),
                            Integer.toString(group.size())));
        }
    }

    private String fitting(double room, String full, String brief) {
        return scene.fonts().measure().width(full, scene.fonts().small()) + NARROWEST <= room ? full : brief;
    }

    private List<Origin> origins(int command) {
        return scene.timeline().commands().get(command).unit().origins();
    }

    private double snap(double at) {
        return scene.grid().middle(at);
    }
}
