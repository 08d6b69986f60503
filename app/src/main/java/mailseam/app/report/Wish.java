package mailseam.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mailseam.report.AtomicFile;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.TextExporter;
import mailseam.report.form.PngExporter;
import mailseam.report.redact.Redaction;
import mailseam.report.redact.RedactionKey;
import mailseam.report.redact.RedactionRules;
import mailseam.smtp.Octets;

/**
 * What the user wants written: which report, in which form, and what is taken out of it.
 *
 * @param summary the user's own words in the place of the program's summary, or an empty string
 */
record Wish(Report report, Exporter form, RedactionRules rules, RedactionKey key, String summary) {
    /** So much of a text is previewed. */
    static final int MOST = 200_000;
    private static final Set<String> TEXTS = Set.of("seam", "txt", "md", "json", "html");
    private static final Set<String> PICTURES = Set.of("svg", "png");

    /** Whether the form is a text that can be copied. */
    static boolean isText(Exporter form) {
        return TEXTS.contains(form.ending());
    }

    private Report redacted(Redaction redaction) {
        return redaction.report(report.withSummary(summary));
    }

    /** What it will look like. */
    Preview preview() throws IOException {
        Redaction redaction = new Redaction(rules, key);
        Report shown = redacted(redaction);
        boolean exact = isText(form) && !form.ending().equals("html");
        FirstOctets text = new FirstOctets(MOST);
        boolean cut = false;
        try {
            (exact ? form : new TextExporter()).write(shown, text);
        } catch (FirstOctets.Full full) {
            cut = true;
        }
        return new Preview(new String(text.kept(), StandardCharsets.UTF_8), picture(shown), exact, cut,
                List.copyOf(redaction.changes()));
    }

    private Octets picture(Report shown) throws IOException {
        if (!PICTURES.contains(form.ending())) {
            return Octets.EMPTY;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExporter(1).write(shown, out);
        return Octets.wrap(out.toByteArray());
    }

    /** All of it as text. */
    String text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(redacted(new Redaction(rules, key)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes it. */
    Path write(Path file) throws IOException {
        Report redacted = redacted(new Redaction(rules, key));
        AtomicFile.write(file, out -> form.write(redacted, out));
        return file;
    }
}
