package mailseam.app.lanes;

/**
 * Where the rows of the lanes lie, from top to bottom, in pixels; the space between the lanes takes what is left.
 *
 * @param marked      whether there is a row for markers
 * @param clientRails how many sources have their boundaries shown below the client's boxes
 * @param serverRails the same above the server's
 */
record LaneRows(double height, boolean marked, int clientRails, int serverRails) {
    static final double AXIS = 20;
    static final double MARKS = 16;
    static final double GROUPS = 13;
    static final double ITEM = 20;
    static final double BOX = 40;
    static final double RAIL = 10;
    static final double NOTES = 15;
    static final double MOMENTS = 18;
    /** Less would leave no space between the lanes. */
    static final double LOWEST = 220;
    static final double USUAL = 268;
    private static final double SPACE = 3;

    /** The rows that there are for what is to be shown. */
    static LaneRows of(double height, Annotations annotations) {
        return new LaneRows(height, !annotations.markers().isEmpty(), annotations.rails(true).size(),
                annotations.rails(false).size());
    }

    double marks() {
        return AXIS;
    }

    double groups() {
        return AXIS + (marked ? MARKS : 0);
    }

    double commands() {
        return groups() + GROUPS;
    }

    double clientBoxes() {
        return commands() + ITEM + 2;
    }

    double moments() {
        return height - MOMENTS;
    }

    double replies() {
        return moments() - SPACE - ITEM;
    }

    double serverBoxes() {
        return replies() - 2 - BOX;
    }

    double boxes(boolean client) {
        return client ? clientBoxes() : serverBoxes();
    }

    double items(boolean client) {
        return client ? commands() : replies();
    }

    /** The top of the first rail. */
    double rails(boolean client) {
        return client ? clientBoxes() + BOX + 2 : serverBoxes() - 2 - serverRails * RAIL;
    }

    /** The top of the row for notes about the segments. */
    double notes(boolean client) {
        return client ? rails(true) + clientRails * RAIL : rails(false) - NOTES;
    }

    /** Where arrows from the client's segments begin. */
    double arrowStart() {
        return notes(true);
    }

    /** Where arrows to the server's segments end. */
    double arrowEnd() {
        return rails(false);
    }

    /** Where the space between the lanes begins. */
    double middle() {
        return notes(true) + NOTES;
    }

    /** Where it ends. */
    double middleEnd() {
        return notes(false);
    }
}
