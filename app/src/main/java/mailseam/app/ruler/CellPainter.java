package mailseam.app.ruler;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import mailseam.app.theme.Palette;
import mailseam.session.SourceKind;
import mailseam.smtp.Octets;

/** Draws the octets: each in its own cell where there is room, else as a strip. */
final class CellPainter {
    /** Octets are drawn one by one from so many pixels on. */
    static final double CELLS_FROM = 7;
    private static final double TWO_LETTERS_FROM = 12;
    private static final Font TINY = Font.font("DejaVu Sans Mono", 8.5);

    private final RulerScene scene;

    CellPainter(RulerScene scene) {
        this.scene = scene;
    }

    void paint() {
        Nearby nearby = scene.nearby();
        if (nearby == null || scene.view().scale() < CELLS_FROM) {
            strip();
            return;
        }
        Octets octets = scene.plan().map().stream();
        for (int at = scene.firstSeen(); at < Math.min(scene.seenTo(), octets.length()); at++) {
            cell(at, octets.at(at), nearby.kind(at));
        }
    }

    private void strip() {
        double from = Math.max(0, scene.x(scene.axis().from()));
        double to = Math.min(scene.view().width(), scene.edge(scene.axis().to()));
        scene.edges().fill(scene.palette().grid(), from, RulerRows.OCTETS + RulerRows.OCTET / 2 - 1,
                Math.max(0, to - from), 2);
    }

    private void cell(int at, int octet, SourceKind kind) {
        GraphicsContext pen = scene.pen();
        Palette palette = scene.palette();
        double x = scene.x(at);
        double width = scene.view().scale();
        boolean secret = kind == SourceKind.SECRET;
        boolean plain = secret || Glyphs.isCharacter(octet) || octet == ' ';
        if (!plain) {
            pen.setFill(octet >= 0x80 ? palette.troubleFill() : palette.grid());
            pen.fillRoundRect(x + 0.5, RulerRows.OCTETS + 4, width - 1, RulerRows.OCTET - 8, 4, 4);
        } else if (kind != SourceKind.WRITTEN && kind != SourceKind.LINE_END) {
            scene.edges().fill(scene.fill(), x, RulerRows.OCTETS + 2, width, RulerRows.OCTET - 4);
        }
        String glyph = secret ? "\u2022" : Glyphs.cell(octet);
        if (glyph.length() > 1 && width < TWO_LETTERS_FROM) {
            glyph = "\u00b7";
        }
        boolean tiny = glyph.length() > 1;
        pen.setFont(tiny ? TINY : scene.fonts().octets());
        pen.setFill(colour(kind, plain && octet != ' ', octet));
        double glyphWidth = tiny ? 2 * TINY.getSize() * 0.602 : scene.fonts().octetWidth();
        pen.fillText(glyph, x + (width - glyphWidth) / 2, RulerRows.OCTETS + (tiny ? 15 : 16.5));
    }

    private Color colour(SourceKind kind, boolean character, int octet) {
        Palette palette = scene.palette();
        return switch (kind) {
            case VARIABLE, SECRET, STANDARD -> scene.line();
            case FILE -> character ? palette.text() : palette.faint();
            case WRITTEN, LINE_END -> octet >= 0x80 ? palette.troubleText()
                    : character ? palette.text() : palette.faint();
        };
    }
}
