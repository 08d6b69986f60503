package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code openssl s_client} prints between the lines of a conversation: certificates, and sessions with keys that would let somebody
 * read it or take it up again. None of that is kept, not even in a comment.
 */
final class OpensslText {
    private static final String END = "---";
    private static final Pattern BEGINS = Pattern
            .compile("SSL-Session:|Post-Handshake New Session Ticket arrived:|-----BEGIN [A-Z ]{1,40}-----");
    private static final Pattern ENDS = Pattern.compile(END + "|-----END [A-Z ]{1,40}-----");
    private static final Pattern ALONE = Pattern.compile("read R BLOCK|RENEGOTIATING|KEYUPDATE");
    private static final Pattern KEY = Pattern.compile("\\s+(?:Master-Key|Resumption PSK|Session-ID|PSK .*):.*");

    private OpensslText() {
    }

    /** Whether it printed a text. */
    static boolean isIn(Source source) {
        return source.lines().stream().anyMatch(line -> line.startsWith("CONNECTED("));
    }

    /** The lines without those. */
    static List<String> without(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (inside) {
                inside = !ENDS.matcher(line).matches();
            } else if (BEGINS.matcher(line).matches()) {
                inside = true;
            } else if (!ALONE.matcher(line).matches() && !KEY.matcher(line).matches()) {
                kept.add(line);
            }
        }
        return kept;
    }
}
