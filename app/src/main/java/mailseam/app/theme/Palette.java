package mailseam.app.theme;

import javafx.scene.paint.Color;

/**
 * The colours of the lanes. Each text colour has a contrast of at least 4.5 to 1 with what it stands on (WCAG 2.2, 1.4.3), and
 * no colour says anything that a letter, a shape or a pattern does not say too.
 *
 * @param background  behind everything
 * @param text        on the background and on boxes
 * @param faint       less important text on the background
 * @param grid        lines of the axis and the lanes; not text
 * @param clientFill  boxes of the client's segments
 * @param clientLine  their border, and text in the client's colour
 * @param serverFill  boxes of the server's segments
 * @param serverLine  their border, and text in the server's colour
 * @param commandFill commands drawn over the client's segments
 * @param replyFill   replies of class 2 and 3
 * @param troubleFill replies of class 4 and 5, and what is no reply
 * @param troubleText text on that, and marks of trouble on the background
 * @param selection   the frame around what is selected; not text
 */
public record Palette(Color background, Color text, Color faint, Color grid, Color clientFill, Color clientLine,
        Color serverFill, Color serverLine, Color commandFill, Color replyFill, Color troubleFill, Color troubleText,
        Color selection) {
    static final Palette LIGHT = new Palette(Color.web("#ffffff"), Color.web("#1f2328"), Color.web("#57606a"),
            Color.web("#d0d7de"), Color.web("#eaf3ff"), Color.web("#0a58b5"), Color.web("#f3effc"),
            Color.web("#6639ba"),
            Color.web("#cfe4ff"), Color.web("#e3d8fa"), Color.web("#ffe0dc"), Color.web("#a40e26"),
            Color.web("#a84e00"));
    static final Palette DARK = new Palette(Color.web("#0d1117"), Color.web("#e6edf3"), Color.web("#9aa4af"),
            Color.web("#30363d"), Color.web("#0f2440"), Color.web("#7ab7ff"), Color.web("#231a3d"),
            Color.web("#c4a6ff"),
            Color.web("#16406f"), Color.web("#40307a"), Color.web("#57161b"), Color.web("#ffb3ad"),
            Color.web("#f0a04b"));
}
