package mailseam.app.report;

import java.util.List;
import mailseam.report.redact.RedactionChange;
import mailseam.smtp.Octets;

/**
 * What a report will look like.
 *
 * @param text    the beginning of it as text; of a form that is no text, of the report as plain text
 * @param picture the octets of a PNG where the form is a picture, else none
 * @param exact   whether the text is what will be written
 * @param cut     whether there is more than is shown
 * @param changes what was replaced by what
 */
record Preview(String text, Octets picture, boolean exact, boolean cut, List<RedactionChange> changes) {
    /** Of nothing. */
    static final Preview NONE = new Preview("", Octets.EMPTY, false, false, List.of());

    Preview {
        changes = List.copyOf(changes);
    }
}
