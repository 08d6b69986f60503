package mailseam.report.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.ReportDocument;
import mailseam.report.SafeText;
import mailseam.report.embed.Entities;
import mailseam.report.picture.Scene;
import mailseam.report.picture.SceneMaker;
import mailseam.report.picture.Shape;
import mailseam.report.picture.Tone;

/** The picture of a timeline as SVG, with the session as metadata. No script, no style sheet, nothing from elsewhere. */
public final class SvgExporter implements Exporter {
    @Override
    public String ending() {
        return "svg";
    }

    @Override
    public String description() {
        return "a picture that can be scaled";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Scene scene = SceneMaker.of(report, ending());
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                + scene.width() + "\" height=\"" + scene.height() + "\" viewBox=\"0 0 " + scene.width() + " "
                + scene.height() + "\" font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\">\n<title>"
                + Entities.escape(SafeText.of(scene.title())) + "</title>\n<metadata>\n");
        ReportDocument.session(report).block(row -> writer.append(Entities.escape(row)).append('\n'));
        writer.write("</metadata>\n<rect width=\"100%\" height=\"100%\" fill=\"" + colour(Tone.PAGE) + "\"/>\n");
        for (Shape shape : scene.shapes()) {
            writer.write(element(shape));
            writer.write('\n');
        }
        writer.write("</svg>\n");
        writer.flush();
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> "<rect x=\"" + (box.x() + 0.5) + "\" y=\"" + (box.y() + 0.5) + "\" width=\""
                    + (box.width() - 1) + "\" height=\"" + (box.height() - 1) + "\" rx=\"2\" fill=\""
                    + colour(box.fill()) + "\" stroke=\"" + colour(box.edge())
                    + (box.dashed() ? "\" stroke-dasharray=\"4 3" : "") + "\"/>";
            case Shape.Rule rule -> "<path d=\"M" + (rule.x1() + 0.5) + " " + (rule.y1() + 0.5) + "L"
                    + (rule.x2() + 0.5) + " " + (rule.y2() + 0.5) + "\" stroke=\"" + colour(rule.tone()) + "\"/>";
            case Shape.Arrow arrow -> "<path d=\"M" + arrow.x() + " " + (arrow.y() + 0.5) + "l-6 -3.5v7z\" fill=\""
                    + colour(arrow.tone()) + "\"/>";
            case Shape.Text text -> "<text x=\"" + text.x() + "\" y=\"" + (text.y() + text.size() * 93 / 100)
                    + "\" font-size=\"" + text.size() + "\" fill=\"" + colour(text.tone()) + "\"" + length(text)
                    + " xml:space=\"preserve\">" + Entities.escape(SafeText.of(text.text())) + "</text>";
        };
    }

    /** Whatever font there is, a row is as long as it was laid out. */
    private static String length(Shape.Text text) {
        int characters = text.text().codePointCount(0, text.text().length());
        return text.text().chars().anyMatch(c -> c > 0x17F) || characters == 0 ? ""
                : String.format(Locale.ROOT, " textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\"",
                        characters * text.size() * 0.602);
    }

    private static String colour(Tone tone) {
        return String.format("#%06x", tone.rgb());
    }
}
