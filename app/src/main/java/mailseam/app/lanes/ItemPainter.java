package mailseam.app.lanes;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.theme.Palette;
import mailseam.smtp.Origin;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;

/** Draws commands and replies along the segments that carry them. */
final class ItemPainter {
    /** No text is as narrow as this. */
    private static final double NARROWEST = 3;
    /** Wider ones have a frame. */
    private static final double FRAMED = 3;

    private final LaneScene scene;

    ItemPainter(LaneScene scene) {
        this.scene = scene;
    }

    void commands(List<Run> runs) {
        for (Run run : runs) {
            CommandItem item = scene.timeline().commands().get(run.first());
            Look look = new Look(Trouble.NONE, true, scene.palette().commandFill(), scene.palette().clientLine(),
                    scene.palette().text());
            paint(run, item.unit().origins(), look, () -> scene.words().unit(item.unit()));
        }
        scene.strength(1);
    }

    /** The worst of them last: nothing that stands beside it in a column of pixels covers it. */
    void replies(List<Run> runs) {
        Troubles troubles = scene.map().lane(false).troubles();
        for (Trouble trouble : Trouble.values()) {
            for (Run run : runs) {
                if (troubles.worst(run) == trouble) {
                    reply(run, trouble);
                }
            }
        }
        scene.strength(1);
    }

    private void reply(Run run, Trouble trouble) {
        ReplyItem item = scene.timeline().replies().get(run.first());
        Palette palette = scene.palette();
        boolean good = trouble == Trouble.NONE;
        Look look = good ? new Look(trouble, false, palette.replyFill(), palette.serverLine(), palette.text())
                : new Look(trouble, false, palette.troubleFill(), palette.troubleText(), palette.troubleText());
        paint(run, item.reply().origins(), look,
                () -> (good ? "" : "\u25B2 ") + scene.words().reply(item.reply()));
    }

    private record Look(Trouble trouble, boolean client, Color fill, Color line, Color text) {
    }

    private void paint(Run run, List<Origin> origins, Look look, Supplier<String> words) {
        boolean selected = scene.isSelected(look.client, run);
        scene.strength(selected ? 1 : scene.dimming().items(look.client, run));
        if (run.isSingle()) {
            bar(origins, look, selected);
            label(origins, words, look);
        } else {
            column(run.left(), run.width(), look, selected);
        }
    }

    /** Many in one column of pixels, or one that is hardly wider: a bar that tells by its height too how bad the worst of them is. */
    private void column(double x, double width, Look look, boolean selected) {
        GraphicsContext pen = scene.pen();
        double y = scene.rows().items(look.client);
        pen.setFill(selected && look.trouble == Trouble.NONE ? scene.palette().selection() : look.fill);
        scene.edges().fill(x, y, width, LaneRows.ITEM);
        switch (look.trouble) {
            case NONE -> {
            }
            case MILD -> scene.edges().fill(look.line, x, y + LaneRows.ITEM / 2, width, LaneRows.ITEM / 2);
            case SEVERE -> scene.edges().fill(look.line, x, y, width, LaneRows.ITEM);
        }
        if (selected && look.trouble != Trouble.NONE) {
            select(x, x + width, y);
        }
    }

    private void select(double from, double to, double y) {
        scene.edges().frame(scene.palette().selection(), 2, from - 1, y - 1, to - from + 2, LaneRows.ITEM + 2);
    }

    /** A bar over each segment that carries a part, held together by a dashed line from the first to the last. */
    private void bar(List<Origin> origins, Look look, boolean selected) {
        GraphicsContext pen = scene.pen();
        double y = scene.rows().items(look.client);
        double from = scene.left(origins);
        double to = scene.right(origins);
        if (to - from <= FRAMED && look.trouble != Trouble.NONE) {
            column(Math.floor(from), Math.max(1, Math.rint(to - from)), look, selected);
            return;
        }
        pen.setFill(look.fill);
        for (Origin origin : visible(origins)) {
            double x = scene.x(origin.segment(), origin.offset());
            double width = scene.x(origin.segment(), origin.end()) - x;
            scene.edges().fill(x + 0.5, y, Math.max(1, width - 1), LaneRows.ITEM);
        }
        double x = scene.grid().middle(from);
        double top = scene.grid().middle(y);
        double width = Math.max(1, scene.grid().within(from, to - from));
        double height = scene.grid().within(y, LaneRows.ITEM);
        if (to - from > FRAMED && origins.size() == 1) {
            scene.edges().frame(look.line, 1, x, top, width, height);
        } else if (to - from > FRAMED) {
            scene.edges().dashed(look.line, 3, 2, x, top, width, height);
        }
        if (selected) {
            select(from, to, y);
        }
    }

    private List<Origin> visible(List<Origin> origins) {
        if (origins.size() < 200) {
            return origins;
        }
        return origins.stream().filter(origin -> scene.right(origin.segment()) >= 0
                && scene.left(origin.segment()) <= scene.view().width()).toList();
    }

    private void label(List<Origin> origins, Supplier<String> words, Look look) {
        double from = Math.max(scene.left(origins), 0);
        double room = Math.min(scene.right(origins), scene.view().width()) - from - 6;
        String shown = room < NARROWEST ? "" : scene.fonts().measure().fit(words.get(), room, scene.fonts().label());
        if (!shown.isEmpty()) {
            scene.pen().setFont(scene.fonts().label());
            scene.pen().setFill(look.text);
            scene.pen().fillText(shown, from + 4, scene.rows().items(look.client) + 14);
        }
    }
}
