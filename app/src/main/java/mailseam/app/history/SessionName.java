package mailseam.app.history;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mailseam.app.document.Origin;
import mailseam.app.folder.WordLines;
import mailseam.smtp.Octets;

/** The session that a history belongs to, as octets: the path of its file, or the name that it has without one. */
final class SessionName {
    /** The largest that is read, in octets. */
    static final int LARGEST = 1 << 16;

    private SessionName() {
    }

    static Octets write(Origin session) {
        return Octets.utf8(switch (session) {
            case Origin.File(Path path) -> WordLines.line("file", path.toString());
            case Origin.Sample(String name) -> WordLines.line("sample", name);
            case Origin.Untitled(String name) -> WordLines.line("untitled", name);
        });
    }

    static Origin read(Octets octets) throws IOException {
        List<String> lines = octets.utf8().lines().toList();
        Map<String, String> words = WordLines.read(lines);
        try {
            if (words.containsKey("file")) {
                return new Origin.File(Path.of(words.getOrDefault("file", "")));
            }
        } catch (InvalidPathException wrong) {
            throw new IOException("no path", wrong);
        }
        if (words.containsKey("sample")) {
            return new Origin.Sample(words.getOrDefault("sample", ""));
        }
        if (words.containsKey("untitled")) {
            return new Origin.Untitled(words.getOrDefault("untitled", ""));
        }
        throw new IOException("names no session");
    }
}
