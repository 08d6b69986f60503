package mailseam.lab.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.lab.server.LineRule.BareLf;
import mailseam.lab.server.LineRule.TooLong;
import mailseam.smtp.Command;
import mailseam.smtp.NoteKind;
import mailseam.smtp.Octets;

/** Reads command lines as the rules want them. */
final class CommandLineReader {
    private final Talk talk;
    private final LineRule rule;

    CommandLineReader(Talk talk) {
        this.talk = talk;
        this.rule = talk.rules().lines();
    }

    /** What is said to a line that is no command because of how it is written. */
    Optional<Said> wrong(Command command) {
        if (has(command, NoteKind.BARE_LF) && !endsInCrLf(command)) {
            if (rule.bareLf() == BareLf.REFUSED) {
                return Optional.of(Said.of(Saying.LINE_BARE_LF));
            }
            if (rule.bareLf() == BareLf.BARS) {
                talk.bar();
            }
        }
        if (has(command, NoteKind.NUL) && rule.nul() == LineRule.Nul.REFUSED) {
            return Optional.of(Said.of(Saying.LINE_NUL));
        }
        if (rule.utf8() && has(command, NoteKind.EIGHT_BIT) && !isUtf8(command.raw())) {
            return Optional.of(Said.of(Saying.LINE_UTF8));
        }
        return rule.tooLong() == TooLong.REFUSED && tooLong(command) ? Optional.of(Said.of(Saying.LINE_LONG))
                : Optional.empty();
    }

    /** The lines that this one is. */
    List<String> lines(Command command) {
        String line = text(command.raw());
        int nul = line.indexOf('\0');
        if (nul >= 0 && rule.nul() == LineRule.Nul.ENDS) {
            line = line.substring(0, nul);
        }
        if (rule.longest() == 0 || line.length() <= rule.longest()) {
            return List.of(line);
        }
        return rule.tooLong() == TooLong.CUT_OFF ? List.of(line.substring(0, rule.longest())) : split(line);
    }

    private List<String> split(String line) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < line.length(); from += rule.longest()) {
            lines.add(line.substring(from, Math.min(line.length(), from + rule.longest())));
        }
        return lines;
    }

    private boolean tooLong(Command command) {
        return rule.longest() == 0 ? has(command, NoteKind.TOO_LONG) : command.length() - 2 > rule.longest();
    }

    private static boolean isUtf8(Octets raw) {
        byte[] octets = new byte[raw.length()];
        raw.copyTo(0, octets, 0, octets.length);
        return !new String(octets, StandardCharsets.UTF_8).contains("\uFFFD");
    }

    private static boolean has(Command command, NoteKind kind) {
        return command.notes().stream().anyMatch(note -> note.kind() == kind);
    }

    private static boolean endsInCrLf(Command command) {
        Octets raw = command.raw();
        int end = raw.length();
        return end > 1 && raw.at(end - 1) == '\n' && raw.at(end - 2) == '\r';
    }

    /** A line without its line end and the CRs before it. */
    static String text(Octets raw) {
        String line = raw.latin1();
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
            while (end > 0 && line.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return line.substring(0, end);
    }
}
