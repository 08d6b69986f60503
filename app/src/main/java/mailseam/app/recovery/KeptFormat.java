package mailseam.app.recovery;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.folder.WordLines;
import mailseam.smtp.Octets;

/**
 * A kept document as octets: lines of a word and its value up to an empty line, then the two texts in UTF-8, whose lengths the lines
 * {@code saved} and {@code text} say.
 */
final class KeptFormat {
    private static final String FIRST = "mailseam kept 1";
    private static final int LONGEST_HEAD = 1 << 16;

    private KeptFormat() {
    }

    static Octets write(Kept kept) {
        StringBuilder head = new StringBuilder(FIRST).append('\n');
        switch (kept.origin()) {
            case Origin.File(Path path) -> line(head, "file", path.toString());
            case Origin.Sample(String name) -> line(head, "sample", name);
            case Origin.Untitled(String name) -> line(head, "untitled", name);
        }
        line(head, "selection", kept.selection().anchor() + " " + kept.selection().caret());
        line(head, "ends", (kept.crlf() ? "crlf" : "lf") + (kept.evenEnds() ? "" : " mixed"));
        if (kept.texts().isEmpty()) {
            return Octets.utf8(head.append('\n').toString());
        }
        Octets saved = Octets.utf8(kept.texts().get().saved());
        Octets now = Octets.utf8(String.join("\n", kept.texts().get().now()));
        line(head, "saved", String.valueOf(saved.length()));
        line(head, "text", String.valueOf(now.length()));
        return Octets.concat(List.of(Octets.utf8(head.append('\n').toString()), saved, now));
    }

    private static void line(StringBuilder head, String word, String value) {
        head.append(WordLines.line(word, value));
    }

    /**
     * Reads it.
     *
     * @throws IOException if it is none, or not whole
     */
    static Kept read(Octets octets) throws IOException {
        int end = octets.latin1().indexOf("\n\n");
        if (end < 0 || end > LONGEST_HEAD) {
            throw new IOException("no head");
        }
        List<String> lines = octets.slice(0, end).utf8().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            throw new IOException("not of a kind that is known");
        }
        Map<String, String> head = WordLines.read(lines.subList(1, lines.size()));
        try {
            String ends = head.getOrDefault("ends", "lf");
            return new Kept(origin(head), selection(head), ends.startsWith("crlf"), !ends.endsWith("mixed"),
                    texts(head, octets, end + 2));
        } catch (NumberFormatException | InvalidPathException wrong) {
            throw new IOException("not understood", wrong);
        }
    }

    private static Origin origin(Map<String, String> head) {
        if (head.containsKey("file")) {
            return new Origin.File(Path.of(head.getOrDefault("file", "")));
        }
        return head.containsKey("sample") ? new Origin.Sample(head.getOrDefault("sample", ""))
                : new Origin.Untitled(head.getOrDefault("untitled", ""));
    }

    private static TextRange selection(Map<String, String> head) {
        String[] indexes = head.getOrDefault("selection", "0 0").split(" ", -1);
        return new TextRange(Integer.parseInt(indexes[0]), Integer.parseInt(indexes[indexes.length - 1]));
    }

    private static Optional<Kept.Versions> texts(Map<String, String> head, Octets octets, int from) throws IOException {
        if (!head.containsKey("text")) {
            return Optional.empty();
        }
        int saved = Integer.parseInt(head.getOrDefault("saved", "0"));
        int now = Integer.parseInt(head.getOrDefault("text", "0"));
        if (saved < 0 || now < 0 || (long) from + saved + now != octets.length()) {
            throw new IOException("not whole");
        }
        return Optional.of(new Kept.Versions(octets.slice(from, from + saved).utf8(),
                lines(octets.slice(from + saved, octets.length()))));
    }

    private static List<String> lines(Octets text) {
        return Arrays.asList(text.utf8().split("\n", -1));
    }
}
