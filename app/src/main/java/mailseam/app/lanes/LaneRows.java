package mailseam.app.lanes;

/** Where the rows of the lanes lie, from top to bottom, in pixels; the space between the lanes takes what is left. */
record LaneRows(double height) {
    static final double AXIS = 20;
    static final double ITEM = 20;
    static final double BOX = 38;
    static final double MOMENTS = 18;
    private static final double SPACE = 4;

    double commands() {
        return AXIS + SPACE;
    }

    double clientBoxes() {
        return commands() + ITEM + 2;
    }

    double clientEnd() {
        return clientBoxes() + BOX;
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
}
