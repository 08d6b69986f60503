package mailseam.app.lanes;

import java.util.List;

/** Draws the lanes: what lies in the background first. Every painter asks only for what can be seen. */
final class LanePicture {
    private final LaneScene scene;

    LanePicture(LaneScene scene) {
        this.scene = scene;
    }

    void paint() {
        AxisPainter axis = new AxisPainter(scene);
        LaneLabels labels = LaneLabels.of(scene);
        axis.paint();
        new TlsPainter(scene, labels).paint();
        List<Run> commands = scene.items(true);
        List<Run> client = scene.segments(true);
        List<Run> server = scene.segments(false);
        axis.reserveNames(labels);
        BoxPainter boxes = new BoxPainter(scene);
        boxes.paint(client, true);
        boxes.paint(server, false);
        ItemPainter items = new ItemPainter(scene);
        items.commands(commands);
        items.replies(scene.items(false));
        new GroupPainter(scene, labels).paint(commands);
        PairPainter pairs = new PairPainter(scene, labels);
        pairs.arrows(commands);
        new PausePainter(scene, labels).paint(client, server);
        pairs.delays();
        NotePainter notes = new NotePainter(scene, labels);
        new EndPainter(scene, labels).paint();
        notes.paint(client, true);
        notes.paint(server, false);
        RailPainter rails = new RailPainter(scene);
        rails.paint(client, true);
        rails.paint(server, false);
        axis.names(labels);
        new MarkerPainter(scene, labels).paint();
    }
}
