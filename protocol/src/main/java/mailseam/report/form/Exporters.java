package mailseam.report.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.report.Exporter;
import mailseam.report.JsonExporter;
import mailseam.report.PcapngExporter;
import mailseam.report.SeamExporter;
import mailseam.report.TextDocument;
import mailseam.report.TextExporter;

/** All forms that a timeline can be written in; each is found by the ending of the file's name. */
public final class Exporters {
    private static final List<Exporter> ALL = List.of(new SeamExporter(), new TextExporter(),
            new MarkdownExporter(), new HtmlExporter(), new SvgExporter(), new PngExporter(2), new JsonExporter(),
            new PcapngExporter());

    private Exporters() {
    }

    /** All forms, in the order of a menu. */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The form for a file, by the ending of its name. */
    public static Optional<Exporter> of(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(exporter -> lower.endsWith("." + exporter.ending())).findFirst();
    }

    /** The form of a file for what is no timeline, such as a comparison: text, Markdown or HTML. */
    public static Optional<DocumentForm> document(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") ? Optional.of(TextDocument::write)
                : of(file).filter(DocumentForm.class::isInstance).map(DocumentForm.class::cast);
    }

    /** The endings that can be written, for a message: {@code .seam, .txt, .json}. */
    public static String endings() {
        return ALL.stream().map(exporter -> "." + exporter.ending()).collect(Collectors.joining(", "));
    }
}
