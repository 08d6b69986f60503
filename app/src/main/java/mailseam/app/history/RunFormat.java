package mailseam.app.history;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mailseam.app.folder.WordLines;
import mailseam.play.Outcome;
import mailseam.play.Signature;
import mailseam.smtp.Octets;

/** A run as the octets of its index: a line of a word and its value for each thing that is known of it. */
final class RunFormat {
    /** A longer note is cut. */
    static final int LONGEST_NOTE = 10_000;
    /** The largest index that is read, in octets. */
    static final int LARGEST = 1 << 18;
    private static final String FIRST = "mailseam run 1";

    private RunFormat() {
    }

    static Octets write(PastRun run) {
        String note = run.note().length() > LONGEST_NOTE ? run.note().substring(0, LONGEST_NOTE) : run.note();
        return Octets.utf8(FIRST + "\n" + WordLines.line("time", run.time().toString())
                + WordLines.line("nanos", Long.toString(run.nanos()))
                + WordLines.line("side", run.served() ? "server" : "client")
                + WordLines.line("target", run.target())
                + WordLines.line("options", run.options())
                + WordLines.line("outcome", run.outcome().name())
                + WordLines.line("line", Integer.toString(run.outcome().line()))
                + WordLines.line("message", run.outcome().message())
                + WordLines.line("replies", run.signature().replies())
                + WordLines.line("version", run.version())
                + WordLines.line("note", note));
    }

    /**
     * Reads it.
     *
     * @throws IOException if it is none
     */
    static PastRun read(Octets octets) throws IOException {
        List<String> lines = octets.utf8().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            throw new IOException("not of a kind that is known");
        }
        Map<String, String> words = WordLines.read(lines.subList(1, lines.size()));
        try {
            Outcome outcome = outcome(words);
            return new PastRun(Instant.parse(words.getOrDefault("time", "")),
                    Math.max(0, Long.parseLong(words.getOrDefault("nanos", "0"))),
                    words.getOrDefault("side", "").equals("server"), words.getOrDefault("target", ""),
                    words.getOrDefault("options", ""), outcome,
                    new Signature(outcome.name(), outcome.line(), words.getOrDefault("replies", "")),
                    words.getOrDefault("version", ""), words.getOrDefault("note", ""));
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new IOException("not understood", wrong);
        }
    }

    private static Outcome outcome(Map<String, String> words) throws IOException {
        String name = words.getOrDefault("outcome", "");
        Outcome completed = new Outcome.Completed();
        if (name.equals(completed.name())) {
            return completed;
        }
        Outcome.Reason reason = Arrays.stream(Outcome.Reason.values()).filter(known -> known.word().equals(name))
                .findFirst().orElseThrow(() -> new IOException("no outcome " + name));
        return new Outcome.Ended(reason, Integer.parseInt(words.getOrDefault("line", "0")),
                words.getOrDefault("message", ""));
    }
}
