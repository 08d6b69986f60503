package mailseam.report.form;

import java.io.IOException;
import java.io.OutputStream;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.ReportDocument;
import mailseam.report.embed.PngChunks;
import mailseam.report.picture.PngPicture;
import mailseam.report.picture.SceneMaker;

/**
 * The picture of a timeline in pixels, for where nothing else is shown.
 *
 * @param scale how many pixels stand for one of the picture, from 1 to {@link PngPicture#LARGEST}
 */
public record PngExporter(int scale) implements Exporter {
    private static final int PART = 1 << 18;

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public String description() {
        return "a picture in pixels";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        PngChunks chunks = PngPicture.write(SceneMaker.of(report, ending()), scale, out);
        StringBuilder part = new StringBuilder();
        ReportDocument.session(report).write(line -> {
            part.append(line).append('\n');
            if (part.length() > PART) {
                chunks.session(part.toString());
                part.setLength(0);
            }
        });
        chunks.session(part.toString());
        chunks.write("IEND", new byte[0]);
    }
}
