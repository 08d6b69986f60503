package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;

/** What a client says at one go, as lines; segments do not matter. */
final class ClientLines {
    private ClientLines() {
    }

    /** The lines without their CRLF, one character for each octet, with {@code ${secret:NAME}} where a secret is. */
    static List<String> of(Turn.Say say) {
        String all = all(say);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < all.length()) {
            int crlf = all.indexOf("\r\n", from);
            lines.add(crlf < 0 ? all.substring(from) : all.substring(from, crlf));
            from = crlf < 0 ? all.length() : crlf + 2;
        }
        return lines;
    }

    /** All of it. */
    static String all(Turn.Say say) {
        StringBuilder all = new StringBuilder();
        for (PlannedSegment segment : say.segments()) {
            for (Part part : Part.of(segment)) {
                all.append(switch (part) {
                    case Part.Plain(var octets) -> octets.latin1();
                    case Part.Secret(String name) -> "${secret:" + name + "}";
                });
            }
        }
        return all.toString();
    }
}
