package mailseam.report.foreign;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Verb;

/**
 * Reads what a terminal shows of telnet, nc, {@code openssl s_client} or {@code exim -bh}: there are no marks, so that a line with a reply
 * code is the server's and the rest is the client's, from the greeting on. Behind a 354 all lines to the dot are the client's. Commands
 * alone, as they are piped into nc, get the replies that are usual.
 */
final class TerminalReader implements ForeignReader {
    private static final Pattern NOISE = Pattern
            .compile("Trying .*|Connected to .*|Escape character is .*|Connection (?:to .* )?(?:closed|succeeded).*"
                    + "|Ncat: .*|telnet> .*|=== .*|\\*\\*\\* .*|\\^.|DONE|read:errno=.*|closed|.*(?:port|Port) [0-9]+ .*succeeded!.*|depth=.*|verify .*|---"
                    + "|CONNECTED\\(.*|Server certificate|[*] .*");
    private static final Pattern SHELL = Pattern
            .compile("(?:[^ ]{0,80}[$#%>] ?)?(?:telnet|nc|ncat|netcat|openssl|socat)[ ].*");
    private static final Pattern PLACE = Pattern
            .compile(
                    "(?:.*[$#%>] ?)?(?:telnet|nc|ncat|netcat)(?: -[A-Za-z]+)* ([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]) ([0-9]{1,5}|smtp)\\s*");
    private static final Pattern TRYING = Pattern.compile("=== Trying ([^ ]+?)\\.{0,3}");
    private static final Pattern CONNECT = Pattern.compile(".*-connect ([A-Za-z0-9._-]+:[0-9]{1,5}).*");
    private static final String OVER_TLS = "The octets were sent over TLS; here they are not.";
    private static final int DONE = 250;
    private static final int DATA_FOLLOWS = 354;
    private static final int LONGEST_NOISE = 300;

    private enum Place {
        BEFORE, TALK, DATA, AFTER
    }

    @Override
    public int evidence(Source source) {
        int replies = 0;
        int verbs = 0;
        for (String line : source.lines()) {
            replies += Replies.code(line) > 0 ? 1 : 0;
            verbs += isVerb(line) ? 1 : 0;
        }
        if (verbs == 0) {
            return 0;
        }
        int tool = EximTestText.isIn(source) ? 40
                : source.count(Pattern.compile("^(?:Escape character is|Trying [0-9a-f:.]+)|^CONNECTED\\(")) > 0 ? 20
                        : 0;
        return Math.min(90, (replies > 0 ? 40 : 20) + 30 * (replies + verbs) / source.written() + tool);
    }

    @Override
    public ForeignReading read(Source source) {
        boolean openssl = OpensslText.isIn(source);
        List<String> lines = openssl ? OpensslText.without(source.lines())
                : EximTestText.isIn(source) ? EximTestText.without(source.lines()) : source.lines();
        boolean silent = lines.stream().noneMatch(line -> Replies.code(line) > 0);
        Conversations sessions = new Conversations(ForeignKind.TERMINAL);
        UsualReplies usual = new UsualReplies(sessions);
        if (openssl) {
            sessions.draft().note(OVER_TLS);
        }
        Place place = silent ? Place.TALK : Place.BEFORE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (silent) {
                usual.line(line);
            } else {
                place = line(sessions, place, lines, i, line);
            }
        }
        usual.end();
        return sessions.end();
    }

    private static Place line(Conversations sessions, Place place, List<String> lines, int at, String line) {
        if (place == Place.DATA) {
            sessions.client(line);
            return line.equals(".") ? Place.TALK : place;
        }
        if (Replies.code(line) == DONE && sessions.draft().isEmpty()) {
            // openssl says the last line of the reply to its own EHLO, before TLS
            sessions.draft().note("The text begins behind STARTTLS; what was said before is not in it.");
            sessions.draft().leaveOut(line);
            return Place.TALK;
        }
        if (Replies.code(line) > 0) {
            sessions.server(line);
            return sessions.draft().lastCode() == DATA_FOLLOWS && Replies.isLast(line) && dotFollows(lines, at)
                    ? Place.DATA
                    : Place.TALK;
        }
        boolean ends = line.startsWith("Connection closed") || line.equals("closed") || line.equals("DONE");
        boolean tool = line.length() < LONGEST_NOISE
                && (NOISE.matcher(line).matches() || SHELL.matcher(line).matches());
        boolean noise = tool || line.isBlank();
        if (noise || (place != Place.TALK && !isVerb(line))) {
            noise(sessions, line);
            return ends ? Place.AFTER : place;
        }
        sessions.client(line);
        return place;
    }

    private static void noise(Conversations sessions, String line) {
        if (line.length() > LONGEST_NOISE) {
            sessions.draft().leaveOut(line);
            return;
        }
        Matcher place = PLACE.matcher(line);
        Matcher trying = TRYING.matcher(line);
        Matcher connect = CONNECT.matcher(line);
        if (place.matches()) {
            sessions.draft().at(place.group(1) + ":" + (place.group(2).equals("smtp") ? "25" : place.group(2)));
        } else if (trying.matches()) {
            sessions.draft().at(trying.group(1));
        } else if (connect.matches()) {
            sessions.draft().at(connect.group(1));
            sessions.draft().note(OVER_TLS);
        }
        sessions.draft().leaveOut(line);
    }

    private static boolean dotFollows(List<String> lines, int at) {
        return lines.subList(at + 1, lines.size()).contains(".");
    }

    private static boolean isVerb(String line) {
        String word = line.strip().split("[ \t]", 2)[0].toUpperCase(Locale.ROOT);
        return Verb.of(word).isPresent() && !word.equals("SEND") && !word.equals("HELP");
    }
}
