package mailseam.report.embed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.smtp.Octets;

/** Finds the sessions that a report brings along: text, Markdown, HTML and SVG have them as blocks, PNG has them in chunks, JSON as lines. */
public final class EmbeddedSessions {
    /** The largest report that is read, in octets. */
    public static final int MAX_OCTETS = 256 << 20;

    private EmbeddedSessions() {
    }

    /** The texts of all sessions in a file, in its order; empty where it is no report or was cut off. Nothing throws. */
    public static List<String> in(Octets file) {
        byte[] octets = file.toArray();
        if (PngChunks.isPng(octets)) {
            return PngChunks.read(octets);
        }
        return octets.length > 0 && octets[0] == '{' ? JsonRecordings.read(octets)
                : BlockReader.read(new String(octets, StandardCharsets.UTF_8));
    }
}
