package mailseam.app.ruler;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.Viewport;
import mailseam.app.theme.Palette;
import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/**
 * All that one drawing of the ruler needs.
 *
 * @param nearby what is known of the octets that are seen; null where they are too small to be seen one by one
 * @param drag   the cut that is being dragged, if one is
 * @param hover  the place where a click would cut, or -1
 */
record RulerScene(Edges edges, RulerPlan plan, RulerAxis axis, Viewport view, Palette palette, LaneFonts fonts,
        RulerWords words, @Nullable Nearby nearby, @Nullable Drag drag, int hover, int caret, int from, int to,
        boolean focused) {
    GraphicsContext pen() {
        return edges.pen();
    }

    Grid grid() {
        return edges.grid();
    }

    /** Where the cell of an octet begins. */
    double x(int offset) {
        return view.x(axis.cell(offset));
    }

    /** Where the cell of the octet before this one ends. */
    double edge(int offset) {
        return view.x(axis.edge(offset));
    }

    int firstSeen() {
        return axis.octetAt(Math.max(0, view.left()));
    }

    /** Behind the last octet that is seen. */
    int seenTo() {
        return Math.min(axis.to(), axis.octetAt(view.right()) + 1);
    }

    boolean client() {
        return plan.side() == Direction.CLIENT;
    }

    Color line() {
        return client() ? palette.clientLine() : palette.serverLine();
    }

    Color fill() {
        return client() ? palette.clientFill() : palette.serverFill();
    }

    Color strong() {
        return client() ? palette.commandFill() : palette.replyFill();
    }
}
