package mailseam.app.lanes;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/** The mouse in the lanes: the wheel and drags move, with Ctrl the wheel zooms, a click selects, and on the axis it places a cursor. */
final class LanesMouse {
    private static final double STILL = 3;

    private final LanesView view;
    private final LanesViewModel model;
    private double dragX;
    private boolean dragged;
    private boolean onAxis;

    LanesMouse(LanesView view) {
        this.view = view;
        model = view.model();
    }

    /** Listens to a part of the view. */
    void listen(Region part) {
        part.setOnScroll(this::scrolled);
        part.setOnZoom(this::zoomed);
        part.setOnMousePressed(this::pressed);
        part.setOnMouseDragged(this::draggedTo);
        part.setOnMouseReleased(this::released);
    }

    /** A place of the pointer, or a way, as lanes are drawn. */
    private double x(double pixels) {
        return view.grid().units(pixels);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                model.zoom(x(event.getX()), event.getDeltaY() > 0);
            }
        } else {
            model.pan(-x(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()));
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        model.zoomBy(x(event.getX()), event.getZoomFactor());
        event.consume();
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        dragX = event.getX();
        dragged = false;
        onAxis = view.grid().units(event.getY()) < LaneRows.AXIS && event.isPrimaryButtonDown();
        if (onAxis) {
            model.cursorTo(!event.isShiftDown(), x(event.getX()));
        }
    }

    private void draggedTo(MouseEvent event) {
        dragged |= Math.abs(event.getX() - dragX) > STILL;
        if (dragged && onAxis) {
            model.cursorTo(!event.isShiftDown(), x(event.getX()));
        } else if (dragged) {
            model.pan(x(dragX - event.getX()));
            dragX = event.getX();
        }
    }

    private void released(MouseEvent event) {
        if (!dragged && !onAxis) {
            view.selectAt(event.getX(), event.getY());
        }
    }
}
