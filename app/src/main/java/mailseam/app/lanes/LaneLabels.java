package mailseam.app.lanes;

/**
 * The rows of labels of one drawing.
 *
 * @param groups  above the commands
 * @param markers below the times
 * @param client  notes about the client's segments
 * @param server  notes about the server's segments
 * @param pauses  between the lanes
 * @param delays  between the lanes, at the arrows
 */
record LaneLabels(LabelRow groups, LabelRow markers, LabelRow client, LabelRow server, LabelRow pauses,
        LabelRow delays) {
    private static final double BELOW = 11;

    static LaneLabels of(LaneScene scene) {
        LaneRows rows = scene.rows();
        double space = rows.middleEnd() - rows.middle();
        return new LaneLabels(new LabelRow(scene, rows.groups() + BELOW - 1),
                new LabelRow(scene, rows.marks() + BELOW + 1), new LabelRow(scene, rows.notes(true) + BELOW),
                new LabelRow(scene, rows.notes(false) + BELOW), new LabelRow(scene, rows.middle() + space * 0.3 + 4),
                new LabelRow(scene, rows.middle() + space * 0.75 + 4));
    }

    LabelRow notes(boolean ofClient) {
        return ofClient ? client : server;
    }
}
