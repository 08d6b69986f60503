package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mailseam.report.foreign.ShellWords.Word;

/** Reads command lines of swaks, or its options alone: the session is what swaks would send, with the replies that it would wait for. */
final class SwaksCommandReader implements ForeignReader {
    private static final Pattern NAME = Pattern.compile("(?:.*/)?swaks(?:\\.pl)?");

    @Override
    public int evidence(Source source) {
        List<List<Word>> commands = ShellWords.commands(source.lines());
        if (commands.stream().anyMatch(SwaksCommandReader::isNamed)) {
            return 95;
        }
        List<Word> first = commands.isEmpty() ? List.of() : commands.getFirst();
        boolean options = !first.isEmpty() && first.getFirst().text().startsWith("-");
        int known = options ? SwaksOptions.of(first).count() : 0;
        return known == 0 ? 0 : Math.min(85, 40 + 45 * 2 * known / first.size());
    }

    private static boolean isNamed(List<Word> command) {
        return command.stream().limit(4).anyMatch(word -> NAME.matcher(word.text()).matches());
    }

    @Override
    public ForeignReading read(Source source) {
        List<List<Word>> commands = ShellWords.commands(source.lines());
        boolean named = commands.stream().anyMatch(SwaksCommandReader::isNamed);
        List<ForeignSession> sessions = new ArrayList<>();
        for (List<Word> command : commands) {
            if (named ? isNamed(command) : sessions.isEmpty()) {
                List<Word> words = named ? behindName(command) : command;
                if (sessions.size() < ForeignTexts.MAX_SESSIONS) {
                    sessions.add(new SwaksSession(SwaksOptions.of(words)).session());
                }
            }
        }
        return sessions.isEmpty()
                ? new ForeignReading.Refused(1, "There is no option of swaks, such as --to bob@example.org.")
                : new ForeignReading.Sessions(ForeignKind.SWAKS_OPTIONS, sessions);
    }

    private static List<Word> behindName(List<Word> command) {
        int at = 0;
        while (!NAME.matcher(command.get(at).text()).matches()) {
            at++;
        }
        return command.subList(at + 1, command.size());
    }
}
