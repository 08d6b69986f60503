package mailseam.app.detail;

import mailseam.smtp.Escapes;
import mailseam.smtp.Octets;

/** Octets as text: one line for each LF, all but printable ASCII escaped, {@code {cut}} where another segment starts. */
final class TextLines {
    private TextLines() {
    }

    static String of(Details details) {
        StringBuilder text = new StringBuilder();
        Octets octets = details.octets();
        for (int from = 0; from < octets.length();) {
            int to = next(details, from);
            Octets piece = octets.slice(from, to);
            text.append(Escapes.escape(piece));
            if (piece.at(piece.length() - 1) == '\n') {
                text.append('\n');
            }
            if (details.boundaries().contains(to)) {
                text.append("{cut}");
            }
            from = to;
        }
        return text.toString();
    }

    private static int next(Details details, int from) {
        int lf = details.octets().indexOf('\n', from);
        int end = lf < 0 ? details.octets().length() : lf + 1;
        Integer boundary = details.boundaries().higher(from);
        return boundary == null ? end : Math.min(boundary, end);
    }
}
