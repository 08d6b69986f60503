package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.theme.Palette;
import mailseam.smtp.Origin;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;

/** Draws commands and replies along the segments that carry them. */
final class ItemPainter {
    private final LaneScene scene;

    ItemPainter(LaneScene scene) {
        this.scene = scene;
    }

    void commands(List<Run> runs) {
        for (Run run : runs) {
            CommandItem item = scene.timeline().commands().get(run.first());
            bar(item.unit().origins(), scene.palette().commandFill(), scene.palette().clientLine(), true,
                    scene.isSelected(true, run));
            label(item.unit().origins(), scene.words().unit(item.unit()), scene.palette().text(), true);
        }
    }

    void replies(List<Run> runs) {
        runs.forEach(this::reply);
    }

    private void reply(Run run) {
        ReplyItem item = scene.timeline().replies().get(run.first());
        Palette palette = scene.palette();
        boolean good = item.reply().code() >= 200 && item.reply().code() < 400;
        bar(item.reply().origins(), good ? palette.replyFill() : palette.troubleFill(),
                good ? palette.serverLine() : palette.troubleText(), false, scene.isSelected(false, run));
        String words = scene.words().reply(item.reply());
        label(item.reply().origins(), good ? words : "\u25B2 " + words, good ? palette.text() : palette.troubleText(),
                false);
    }

    /** A bar over each segment that carries a part, held together by a dashed line from the first to the last. */
    private void bar(List<Origin> origins, Color fill, Color line, boolean client, boolean selected) {
        GraphicsContext pen = scene.pen();
        double y = scene.rows().items(client);
        double from = scene.left(origins);
        double to = scene.right(origins);
        pen.setFill(fill);
        for (Origin origin : visible(origins)) {
            double x = scene.x(origin.segment(), origin.offset());
            double width = scene.x(origin.segment(), origin.end()) - x;
            pen.fillRect(x + 0.5, y, Math.max(1, width - 1), LaneRows.ITEM);
        }
        if (to - from > 3) {
            pen.setStroke(line);
            pen.setLineWidth(1);
            if (origins.size() > 1) {
                pen.setLineDashes(3, 2);
            }
            pen.strokeRect(Math.floor(from) + 0.5, y + 0.5, Math.max(1, Math.rint(to - from) - 1), LaneRows.ITEM - 1);
            pen.setLineDashes();
        }
        if (selected) {
            pen.setStroke(scene.palette().selection());
            pen.setLineWidth(2);
            pen.strokeRect(from - 1, y - 1, to - from + 2, LaneRows.ITEM + 2);
        }
    }

    private List<Origin> visible(List<Origin> origins) {
        if (origins.size() < 200) {
            return origins;
        }
        return origins.stream().filter(origin -> scene.right(origin.segment()) >= 0
                && scene.left(origin.segment()) <= scene.view().width()).toList();
    }

    private void label(List<Origin> origins, String text, Color colour, boolean client) {
        double from = Math.max(scene.left(origins), 0);
        double room = Math.min(scene.right(origins), scene.view().width()) - from - 6;
        String shown = scene.fonts().measure().fit(text, room, scene.fonts().label());
        if (!shown.isEmpty()) {
            scene.pen().setFont(scene.fonts().label());
            scene.pen().setFill(colour);
            scene.pen().fillText(shown, from + 4, scene.rows().items(client) + 14);
        }
    }
}
