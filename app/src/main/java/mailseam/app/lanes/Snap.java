package mailseam.app.lanes;

import mailseam.app.canvas.Viewport;

/** Draws a place to the start or the end of a segment that is not far from it. */
final class Snap {
    private static final double NEAR = 6;

    private Snap() {
    }

    /** The place at a pixel; there must be segments. */
    static Place to(LaneMap map, Viewport view, double x) {
        Axis axis = map.axis();
        Place there = axis.place(view.cell(x));
        Place nearest = there;
        double distance = NEAR;
        int segment = there.segment();
        for (Place end : new Place[]{Place.at(segment), new Place(segment, 1),
                Place.at(Math.min(segment + 1, axis.count() - 1))}) {
            double away = Math.abs(view.x(axis.cell(end)) - x);
            if (away < distance) {
                distance = away;
                nearest = end;
            }
        }
        return nearest;
    }
}
