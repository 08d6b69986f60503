package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of Exim's main and reject logs: each that tells of a client's doing becomes a session that does it again. */
final class EximLogReader implements ForeignReader {
    private static final Pattern DATED = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\b");
    private static final Pattern HELO = Pattern
            .compile("(?:H=[^ (\\[]*|connection from|failed for|command from) ?\\(([^)]{1,255})\\)");
    private static final Pattern VERIFIED = Pattern.compile("H=([A-Za-z0-9._-]{1,255})(?: [^(]|$)");
    private static final Pattern SENDER = Pattern.compile("F=<([^<>]{0,320})>");
    private static final Pattern INTERFACE = Pattern.compile("I=(\\[[0-9A-Fa-f.:]+\\](?::[0-9]{1,5})?)");
    private static final Pattern ARRIVAL = Pattern
            .compile("([A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4}) <= (\\S+) .*");
    private static final Pattern DELIVERY = Pattern
            .compile("([A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4}) (?:=>|->|==|\\*\\*|>>) (.*)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]{1,64}@[^\\s<>]{1,255}");

    private static final List<LogEvent> EVENTS = List.of(
            LogEvent.of(
                    "synchronization error \\(input sent without waiting for greeting\\): rejected connection from .*?input=\"(.*)\"?",
                    "Exim: talked before the greeting", EximLogReader::earlyTalker),
            LogEvent.of(
                    "synchronization error \\(next input sent too soon: pipelining was( not)? advertised\\): ?rejected \"([^\"]*)\".*?next input=\"(.*)\"?",
                    "Exim: synchronization error", EximLogReader::tooSoon),
            LogEvent.of("SMTP syntax error in \"(.*?)\" (?:H=|\\()(.*)",
                    "Exim: syntax error in %s",
                    (found, session) -> refused(session, found.group(1),
                            found.group(2).contains("unrecognized command") ? "500" : "501")),
            LogEvent.of("SMTP protocol error in \"(.*?)\" (?:H=|\\()", "Exim: protocol error in %s",
                    (found, session) -> refused(session, found.group(1), "503")),
            LogEvent.of(
                    "dropped: too many (?:syntax or protocol errors|nonmail commands|unrecognized commands) \\(last (?:command )?was \"(.*?)\"(?:, +C=([A-Z,.]*))?",
                    "Exim: dropped at %s", EximLogReader::dropped),
            LogEvent.of("(temporarily )?rejected (RCPT|MAIL)(?: FROM:| TO:)? ?<([^<>]*)>(.*)", "Exim: rejected address",
                    EximLogReader::rejectedAddress),
            LogEvent.of(
                    "rejected (HELO|EHLO|MAIL|RCPT|VRFY|EXPN|ETRN|AUTH)\\b(?: from (?:\\([^)]*\\) )?\\[[^\\]]*\\](?::[0-9]+)?(?: I=\\S+)?:)? ?(.*)",
                    "Exim: rejected %s", EximLogReader::rejectedCommand),
            LogEvent.of("(temporarily )?rejected (?:after DATA|by (?:local_scan|non-SMTP ACL))(.*)",
                    "Exim: rejected the message",
                    (found, session) -> {
                        session.before("DATA").message().exchange(".", found.group(1) == null ? "550" : "451").quit();
                    }),
            LogEvent.of("(plain|login|cram_md5|[a-z_]+) authenticator failed for ", "Exim: AUTH %s failed",
                    (found, session) -> {
                        session.before("AUTH").guessed("the mechanism of AUTH")
                                .exchange("AUTH " + (found.group(1).contains("login") ? "LOGIN" : "PLAIN")
                                        + " credential", "535")
                                .quit();
                    }),
            LogEvent.of(
                    "(?:lost while reading message data|unexpected disconnection while reading SMTP data|DATA timeout)",
                    "Exim: connection lost in the message",
                    (_, session) -> session.before("DATA").message().goesAway()),
            LogEvent.of(
                    "(?:unexpected disconnection while reading SMTP command|SMTP command timeout|SMTP connection from .* lost)",
                    "Exim: connection lost",
                    (_, session) -> session.before("MAIL").guessed("after which command the client went").goesAway()));

    private static void earlyTalker(MatchResult found, Reproduction session) {
        session.draft().clientOctets(LogLines.octets(LogLines.unquoted(found.group(1))));
        session.draft().server("554");
        session.closed();
    }

    private static void tooSoon(MatchResult found, Reproduction session) {
        String command = LogLines.octets(found.group(2));
        String verb = command.strip().split("[ :]", 2)[0];
        session.hello(found.group(1) == null || verb.equalsIgnoreCase("EHLO") ? "EHLO" : "HELO").before(verb);
        session.draft().comment("One group, in one segment: Exim had this command and the next before it could reply.");
        session.draft().client(command);
        session.draft().clientOctets(LogLines.octets(LogLines.unquoted(found.group(3))));
        session.draft().server("554");
        session.closed();
    }

    private static void refused(Reproduction session, String text, String code) {
        String command = LogLines.octets(text);
        boolean first = command.toUpperCase(Locale.ROOT).matches("(?s)(?:EHLO|HELO|LHLO)\\b.*");
        session.before(first ? "EHLO" : "UNKNOWN").exchange(command, code).quit();
    }

    private static void dropped(MatchResult found, Reproduction session) {
        session.draft().server("220");
        String commands = found.group(2) == null ? "" : found.group(2).replace("...", "");
        for (String verb : commands.split(",", -1)) {
            if (!verb.isEmpty()) {
                session.draft().client(verb);
                session.draft().server(verb.equals("EHLO") ? "2xx" : "5xx");
            }
        }
        session.guessed("what stood behind the verbs, and the replies");
        session.draft().client(LogLines.octets(found.group(1)));
        session.draft().server("5xx");
        session.closed();
    }

    private static void rejectedAddress(MatchResult found, Reproduction session) {
        boolean rcpt = found.group(2).equals("RCPT");
        String command = rcpt ? "RCPT TO:<" + found.group(3) + ">" : "MAIL FROM:<" + found.group(3) + ">";
        boolean size = found.group(4).contains("message too big: size=");
        Matcher octets = Pattern.compile("size=([0-9]{1,18})").matcher(found.group(4));
        session.before(found.group(2)).exchange(size && octets.find() ? command + " SIZE=" + octets.group(1) : command,
                found.group(1) != null ? "451" : size ? "552" : "550").quit();
    }

    private static void rejectedCommand(MatchResult found, Reproduction session) {
        String verb = found.group(1);
        String rest = found.group(2);
        boolean without = rest.contains("(no argument given)");
        Matcher named = Pattern.compile("syntactically invalid argument\\(s\\): (.*)").matcher(rest);
        if (verb.equals("MAIL") || verb.equals("RCPT")) {
            session.draft().server("220");
            session.exchange(verb.equals("MAIL") ? session.mail() : "RCPT TO:<bob@example.org>", "5xx").quit();
            return;
        }
        String argument = named.find() ? named.group(1) : rest.split(":", 2)[0];
        session.before(verb).exchange(without || argument.isBlank() ? verb : verb + " " + argument.strip(), "5xx")
                .quit();
    }

    @Override
    public int evidence(Source source) {
        List<String> lines = LogLines.joined(source.lines());
        long told = lines.stream().filter(line -> LogEvent.in(line, EVENTS).isPresent() || ARRIVAL.matcher(line).find())
                .count();
        long dated = lines.stream().filter(line -> DATED.matcher(line).find()).count();
        boolean postfix = lines.stream().anyMatch(line -> line.contains("postfix/"));
        return told == 0 || postfix ? 0 : (int) Math.min(97, 60 + 37 * Math.max(told, dated) / lines.size());
    }

    @Override
    public ForeignReading read(Source source) {
        List<String> lines = LogLines.joined(source.lines());
        Map<String, List<String>> recipients = recipients(lines);
        LogSessions sessions = new LogSessions(ForeignKind.EXIM_LOG);
        for (String line : lines) {
            Optional<LogEvent> event = LogEvent.in(line, EVENTS);
            Matcher arrival = ARRIVAL.matcher(line);
            if (event.isPresent()) {
                Reproduction session = facts(sessions.begin(line), line);
                sessions.named(event.get().write(line, session));
            } else if (arrival.find() && line.contains(" P=") && !line.contains(" P=local")) {
                sessions.named("Exim: a message from " + arrival.group(2));
                accepted(arrival, line, recipients, facts(sessions.begin(line), line));
            } else {
                sessions.unknown();
            }
        }
        return sessions.end();
    }

    private static Reproduction facts(Reproduction session, String line) {
        Matcher helo = HELO.matcher(line);
        Matcher verified = VERIFIED.matcher(line);
        Matcher sender = SENDER.matcher(line);
        Matcher at = INTERFACE.matcher(line);
        if (helo.find()) {
            session.name(helo.group(1));
        } else if (verified.find()) {
            session.name(verified.group(1));
        }
        if (sender.find()) {
            session.sender(sender.group(1));
        }
        if (at.find()) {
            session.draft().at(at.group(1).contains(".") ? at.group(1).replaceAll("[\\[\\]]", "") : at.group(1));
        }
        return session;
    }

    private static Map<String, List<String>> recipients(List<String> lines) {
        Map<String, List<String>> recipients = new HashMap<>();
        for (String line : lines) {
            Matcher delivery = DELIVERY.matcher(line);
            if (delivery.find()) {
                Matcher address = ADDRESS.matcher(delivery.group(2));
                if (address.find()) {
                    recipients.computeIfAbsent(delivery.group(1), _ -> new ArrayList<>()).add(address.group());
                }
            }
        }
        return recipients;
    }

    private static void accepted(Matcher arrival, String line, Map<String, List<String>> recipients,
            Reproduction session) {
        session.hello(line.contains(" P=smtp ") ? "HELO" : "EHLO")
                .sender(arrival.group(2).equals("<>") ? "" : arrival.group(2));
        int named = line.indexOf(" for ");
        List<String> to = named < 0 ? recipients.getOrDefault(arrival.group(1), List.of())
                : ADDRESS.matcher(line.substring(named)).results().map(MatchResult::group).toList();
        to.stream().limit(1000).forEach(session::recipient);
        session.before("DATA").message().exchange(".", "250").quit();
    }
}
