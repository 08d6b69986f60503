package mailseam.app.detail;

import mailseam.smtp.Escapes;
import mailseam.smtp.Octets;

/** Octets as text: one line for each LF, all but printable ASCII escaped, {@code {cut}} where another segment starts. */
final class TextLines {
    private TextLines() {
    }

    static OctetText of(Details details) {
        StringBuilder text = new StringBuilder();
        Octets octets = details.octets();
        int[] starts = new int[octets.length() + 1];
        for (int i = 0; i < octets.length(); i++) {
            if (details.boundaries().contains(i)) {
                text.append("{cut}");
            }
            starts[i] = text.length();
            text.append(Escapes.escape(octets.slice(i, i + 1)));
            starts[i + 1] = text.length();
            if (octets.at(i) == '\n') {
                text.append('\n');
            }
        }
        return new OctetText(text.toString(), starts);
    }
}
