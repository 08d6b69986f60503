package mailseam.report.foreign;

import java.util.List;
import java.util.regex.Pattern;
import mailseam.session.SessionFile;

/** A text that is a session file already: it stays as it is. */
final class SessionTextReader implements ForeignReader {
    private static final Pattern FIRST = Pattern.compile("^mailseam [0-9]+\\s*$");

    @Override
    public int evidence(Source source) {
        return FIRST.matcher(source.lines().getFirst()).matches() ? 100 : 0;
    }

    @Override
    public ForeignReading read(Source source) {
        if (evidence(source) == 0) {
            return new ForeignReading.Refused(1, "A session file begins with the line \"mailseam 1\".");
        }
        String title = SessionFile.read(source.octets()).session().header().title().orElse("Session");
        return new ForeignReading.Sessions(ForeignKind.SESSION,
                List.of(new ForeignSession(title, source.octets().utf8().replace("\r\n", "\n"), List.of())));
    }
}
