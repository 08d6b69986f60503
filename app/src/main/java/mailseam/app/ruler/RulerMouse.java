package mailseam.app.ruler;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import mailseam.session.CutSpot;

/**
 * The mouse on the strip. A click between two octets cuts, a drag of a cut moves it, a double click on it takes it away; a click on an
 * octet goes there, a drag over octets selects, a drag of the boxes moves what is seen. Where octets are too small to be hit, a
 * double click shows them.
 */
final class RulerMouse {
    /** How near one must come to a cut to take hold of it, in pixels. */
    static final double REACH = 5;
    private static final double MOVED = 3;
    /** How much of a cell on either side of an edge belongs to the edge. */
    private static final double EDGE = 0.3;

    private enum Hold {
        NOTHING, CUT, OCTETS, VIEW
    }

    private final RulerStrip strip;
    private final RulerEdits edits;
    private Hold hold = Hold.NOTHING;
    private double pressX;
    private double lastX;
    private boolean moved;
    private int held = -1;
    /** What the last click cut: the second click of a double click does not take it away again. */
    private int justCut = -1;

    RulerMouse(RulerStrip strip, RulerEdits edits) {
        this.strip = strip;
        this.edits = edits;
    }

    void attach() {
        strip.setOnScroll(this::scrolled);
        strip.setOnMouseMoved(this::over);
        strip.setOnMouseExited(_ -> {
            strip.hover(-1);
            strip.model().point(-1);
        });
        strip.setOnMousePressed(this::pressed);
        strip.setOnMouseDragged(this::dragged);
        strip.setOnMouseReleased(this::released);
    }

    /** Pixels as the ruler is drawn. */
    private double units(double pixels) {
        return strip.grid().getValue().units(pixels);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            strip.zoom(units(event.getX()), event.getDeltaY() > 0);
        } else {
            strip.pan(-units(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()));
        }
        event.consume();
    }

    private void over(MouseEvent event) {
        boolean mark = strip.markAt(units(event.getX())).isPresent() && inCuts(event);
        boolean cuts = !mark && wouldCut(event);
        strip.setCursor(mark ? Cursor.H_RESIZE : cuts ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        strip.hover(cuts ? strip.gapAt(units(event.getX())) : -1);
        strip.model().point(strip.octetAt(units(event.getX())));
    }

    private boolean inCuts(MouseEvent event) {
        return units(event.getY()) >= RulerRows.OCTETS - 4 && units(event.getY()) < RulerRows.BOXES + RulerRows.BOX;
    }

    private boolean inOctets(MouseEvent event) {
        return units(event.getY()) >= RulerRows.OCTETS - 4 && units(event.getY()) < RulerRows.BOXES - 4;
    }

    /** Whether a click cuts: between two octets that are wide enough, where no segment ends. */
    private boolean wouldCut(MouseEvent event) {
        double scale = strip.view().get().scale();
        int gap = strip.gapAt(units(event.getX()));
        boolean near = Math.abs(strip.xOf(gap) - units(event.getX())) <= Math.max(REACH - 1, scale * EDGE);
        return scale >= CellPainter.CELLS_FROM && inOctets(event) && near && strip.model().isCurrent()
                && strip.model().plan()
                        .filter(plan -> !plan.isBoundary(gap)
                                && plan.map().source().spot(gap) instanceof CutSpot.Possible)
                        .isPresent();
    }

    private void pressed(MouseEvent event) {
        strip.requestFocus();
        pressX = units(event.getX());
        lastX = pressX;
        moved = false;
        if (event.getButton() != MouseButton.PRIMARY) {
            hold = Hold.NOTHING;
            if (strip.model().selectionStart() == strip.model().selectionEnd()) {
                strip.model().go(strip.gapAt(pressX), false);
            }
            return;
        }
        held = inCuts(event) ? strip.markAt(pressX).orElse(-1) : -1;
        hold = held >= 0 ? Hold.CUT : inOctets(event) ? Hold.OCTETS : Hold.VIEW;
    }

    private void dragged(MouseEvent event) {
        moved |= Math.abs(units(event.getX()) - pressX) > MOVED;
        if (!moved) {
            return;
        }
        switch (hold) {
            case CUT -> strip.drag(target(units(event.getX())));
            case OCTETS -> {
                if (strip.model().selectionStart() == strip.model().selectionEnd()) {
                    strip.model().go(strip.gapAt(pressX), event.isShiftDown());
                }
                strip.model().go(strip.gapAt(units(event.getX())), true);
            }
            case VIEW -> strip.pan(lastX - units(event.getX()));
            case NOTHING -> {
                // Another button.
            }
        }
        lastX = units(event.getX());
    }

    private Drag target(double x) {
        int to = strip.gapAt(Math.clamp(x, 0, strip.view().get().width()));
        boolean possible = to == held || strip.model().plan().filter(plan -> !plan.isBoundary(to)
                && plan.map().source().spot(to) instanceof CutSpot.Possible).isPresent();
        return new Drag(held, to, possible);
    }

    private void released(MouseEvent event) {
        if (hold == Hold.CUT && moved) {
            Drag drag = target(units(event.getX()));
            strip.drag(null);
            edits.move(drag.from(), drag.to());
            strip.model().go(drag.possible() ? drag.to() : drag.from(), false);
        } else if (!moved && hold != Hold.NOTHING) {
            clicked(event);
        }
        hold = Hold.NOTHING;
    }

    private void clicked(MouseEvent event) {
        boolean second = event.getClickCount() == 2;
        if (held >= 0) {
            strip.model().go(held, false);
            if (second && held != justCut) {
                edits.remove(held);
            }
            justCut = -1;
        } else if (second && strip.view().get().scale() < CellPainter.CELLS_FROM) {
            strip.zoomToOctets(strip.octetAt(units(event.getX())));
        } else if (!second && !event.isShiftDown() && wouldCut(event)) {
            justCut = strip.gapAt(units(event.getX()));
            strip.model().go(justCut, false);
            edits.cut(justCut);
        } else {
            justCut = -1;
            int at = inOctets(event) && strip.view().get().scale() >= CellPainter.CELLS_FROM
                    ? strip.octetAt(units(event.getX()))
                    : strip.gapAt(units(event.getX()));
            strip.model().go(at, event.isShiftDown());
        }
    }
}
