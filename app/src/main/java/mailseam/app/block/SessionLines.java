package mailseam.app.block;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines that come from elsewhere: from a clipboard, a file, another session. */
final class SessionLines {
    private SessionLines() {
    }

    /** The lines of a text; of a whole session only what is not its header. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>(List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        if (lines.isEmpty() || !lines.getFirst().strip().startsWith("mailseam ")) {
            return lines;
        }
        lines.removeIf(line -> kind(line).isKey());
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        return lines;
    }

    /** The blocks that lines are for themselves. */
    static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        Scan scan = Scan.START;
        for (int line = 0; line < lines.size(); line += blocks.getLast().lines()) {
            Block block = BlockReader.read(lines::get, line, lines.size(), scan);
            scan = BlockReader.behind(block, lines.get(line));
            blocks.add(block);
        }
        return blocks;
    }

    private static BlockKind kind(String line) {
        return BlockReader.read(_ -> line, 0, 1, Scan.START).kind();
    }

    /** The line that sends a message from a file: by its name within the folder of the session, else by its whole path. */
    static String message(Path file, Path folder) {
        Path place = file.toAbsolutePath().normalize();
        Path home = folder.toAbsolutePath().normalize();
        String name = (place.startsWith(home) ? home.relativize(place) : place).toString().replace('\\', '/');
        boolean plain = name.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '"');
        return "@message " + (plain ? name : '"' + name.replace("\"", "\"\"") + '"');
    }
}
