package mailseam.report.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what swaks prints: its marks say whose a line is, and whether TLS is around it. Each connection is a session. */
final class SwaksOutputReader implements ForeignReader {
    private static final Pattern CLIENT = Pattern.compile("(?: ->|\\*\\*>| ~>|\\*~>)(?: (.*))?");
    private static final Pattern SERVER = Pattern.compile("(?:<- |<\\*\\*|<~ |<~\\*)(?: (.*))?");
    private static final Pattern INFO = Pattern.compile("(?:===|\\*\\*\\*)(?: .*)?");
    private static final Pattern SUPPRESSED = Pattern.compile("(?: ->| ~>) [0-9]+ lines sent");
    private static final Pattern RAW = Pattern.compile("(?:<  | {2}>) .*");
    private static final Pattern TRYING = Pattern.compile("=== Trying (\\S+?)(?:\\.\\.\\.)?");
    private static final Pattern ROUTINE = Pattern
            .compile("=== (?:Connected to|Connection closed|response in|\\s).*|\\*\\*\\* *\t?");
    private static final Pattern ANY = Pattern
            .compile("^(?: ->|\\*\\*>| ~>|\\*~>|<- |<\\*\\*|<~ |<~\\*|===|\\*\\*\\*)(?: |$)");

    @Override
    public int evidence(Source source) {
        int marked = source.count(ANY);
        int spoken = source.count(CLIENT) + source.count(SERVER);
        return spoken == 0 ? 0 : Math.min(99, 70 * marked / source.written() + (source.count(TRYING) > 0 ? 29 : 0));
    }

    @Override
    public ForeignReading read(Source source) {
        Conversations sessions = new Conversations(ForeignKind.SWAKS_OUTPUT);
        for (String line : source.lines()) {
            read(line, sessions);
        }
        return sessions.end();
    }

    private static void read(String line, Conversations sessions) {
        Matcher client = CLIENT.matcher(line);
        Matcher server = SERVER.matcher(line);
        if (SUPPRESSED.matcher(line).matches()) {
            sessions.draft().leaveOut(line);
        } else if (client.matches()) {
            sessions.client(text(client));
        } else if (server.matches()) {
            sessions.server(text(server));
        } else if (INFO.matcher(line).matches()) {
            info(line, sessions);
        } else if (!RAW.matcher(line).matches()) {
            sessions.draft().leaveOut(line);
        }
    }

    private static String text(Matcher matcher) {
        return matcher.group(1) == null ? "" : matcher.group(1);
    }

    private static void info(String line, Conversations sessions) {
        Matcher trying = TRYING.matcher(line);
        if (trying.matches()) {
            sessions.begin().at(trying.group(1));
        } else if (line.startsWith("=== TLS started") && sessions.draft().hasSaid()) {
            sessions.draft().line("@starttls");
        } else if (line.equals("=== Dropping connection")) {
            sessions.draft().line("@close");
        } else if (line.startsWith("*** Remote host closed connection")) {
            sessions.draft().line("@expect close");
        } else if (line.startsWith("***")) {
            sessions.draft().leaveOut(line);
        } else if (!ROUTINE.matcher(line).matches()) {
            sessions.draft().comment(line);
        }
    }
}
