package mailseam.report.foreign;

import java.util.Locale;
import java.util.Optional;
import mailseam.smtp.Verb;

/** Commands alone: behind each comes the reply that is usual, so that the session waits as a person does. */
final class UsualReplies {
    private final Conversations sessions;
    private boolean data;
    private boolean any;

    UsualReplies(Conversations sessions) {
        this.sessions = sessions;
    }

    /** The client says a line. */
    void line(String line) {
        if (data) {
            sessions.client(line);
            data = !line.equals(".");
            if (!data) {
                sessions.server("250");
            }
            return;
        }
        Optional<Verb> verb = Verb.of(line.strip().split("[ \t]", 2)[0].toUpperCase(Locale.ROOT));
        if (!any && verb.isEmpty()) {
            sessions.draft().leaveOut(line);
            return;
        }
        if (!any) {
            sessions.server("220");
        }
        any = true;
        sessions.client(line);
        data = verb.filter(Verb.DATA::equals).isPresent();
        sessions.server(data ? "354" : verb.map(UsualReplies::code).orElse("2xx"));
    }

    private static String code(Verb verb) {
        return switch (verb) {
            case QUIT -> "221";
            case STARTTLS -> "220";
            case AUTH -> "235";
            case VRFY -> "252";
            case HELP -> "214";
            default -> "250";
        };
    }

    /** The text has ended. */
    void end() {
        if (any) {
            sessions.draft().note("The text has no replies; the usual ones are expected.");
        }
    }
}
