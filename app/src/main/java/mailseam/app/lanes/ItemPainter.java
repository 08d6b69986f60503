package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.EventKind;
import mailseam.smtp.Origin;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;

/** Draws commands and replies along the segments that carry them, and what pairs them. */
final class ItemPainter {
    private static final int MOST_PAIRS = 400;

    private final LaneScene scene;
    private final double perCharacter;

    ItemPainter(LaneScene scene) {
        this.scene = scene;
        this.perCharacter = scene.fonts().label().getSize() * 0.56;
    }

    void paint() {
        int pairs = 0;
        for (Run run : scene.items(true)) {
            CommandItem item = scene.timeline().commands().get(run.first());
            bar(item.unit().origins(), scene.palette().commandFill(), scene.palette().clientLine(), true,
                    scene.isSelected(true, run));
            label(item.unit().origins(), scene.words().unit(item.unit()), scene.palette().text(), true);
            if (item.reply() >= 0 && (pairs++ < MOST_PAIRS || selected(item))) {
                pair(item, selected(item));
            }
        }
        for (Run run : scene.items(false)) {
            reply(run);
        }
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

    private boolean selected(CommandItem item) {
        return scene.isSelected(EventKind.COMMAND, item.index())
                || (item.reply() >= 0 && scene.isSelected(EventKind.REPLY, item.reply()));
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
        String shown = LaneFonts.fit(text, room, perCharacter);
        if (!shown.isEmpty()) {
            scene.pen().setFont(scene.fonts().label());
            scene.pen().setFill(colour);
            scene.pen().fillText(shown, from + 4, scene.rows().items(client) + 14, room);
        }
    }

    private void pair(CommandItem item, boolean selected) {
        List<Origin> reply = scene.timeline().replies().get(item.reply()).reply().origins();
        GraphicsContext pen = scene.pen();
        double fromX = scene.right(item.unit().origins()) - 2;
        double toX = scene.left(reply) + 3;
        double fromY = scene.rows().clientEnd() + 1;
        double toY = scene.rows().serverBoxes() - 2;
        Color colour = selected ? scene.palette().selection() : scene.palette().faint();
        pen.setStroke(colour);
        pen.setFill(colour);
        pen.setLineWidth(selected ? 2 : 0.8);
        pen.strokeLine(fromX, fromY, toX, toY - 5);
        pen.fillPolygon(new double[]{toX - 3.5, toX + 3.5, toX}, new double[]{toY - 6, toY - 6, toY}, 3);
    }
}
