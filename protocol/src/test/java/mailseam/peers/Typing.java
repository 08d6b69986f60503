package mailseam.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Types into a program as one does in a terminal. */
final class Typing {
    private static final int SECONDS = 60;
    private static final Pattern REPLY = Pattern.compile("(?m)^[0-9]{3} [^\n]*\n");

    private Typing() {
    }

    /** What a terminal shows: what the program says, and what is typed each time the server has replied. */
    static String into(List<String> command, List<String> lines) throws IOException, InterruptedException {
        if (!Programs.has(command.getFirst()) && !Files.isExecutable(Path.of(command.getFirst()))) {
            throw Peer.missing(command.getFirst() + " is not installed");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(_ -> {
            process.destroyForcibly();
            return process;
        });
        StringBuilder seen = new StringBuilder();
        List<String> left = new ArrayList<>(lines);
        InputStream out = process.getInputStream();
        int from = 0;
        for (int octet = out.read(); octet >= 0; octet = out.read()) {
            seen.append((char) octet);
            boolean replied = octet == '\n' && out.available() == 0 && REPLY.matcher(seen).find(from);
            if (replied && left.isEmpty()) {
                process.getOutputStream().close();
            } else if (replied) {
                String line = left.removeFirst() + "\n";
                process.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
                process.getOutputStream().flush();
                seen.append(line);
                from = seen.length();
            }
        }
        process.waitFor();
        return seen.toString();
    }
}
