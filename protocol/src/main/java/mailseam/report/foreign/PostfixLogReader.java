package mailseam.report.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines of Postfix's log: each of smtpd, postscreen or the SMTP client that tells of what was said becomes a session that does it
 * again. The lines of {@code smtpd -v} are a transcript.
 */
final class PostfixLogReader implements ForeignReader {
    private static final Pattern POSTFIX = Pattern
            .compile("\\bpostfix(?:-[a-z0-9]+)?/(?:[a-z0-9]+/)?[a-z]+\\[[0-9]+\\]: ");
    private static final Pattern CHAT = Pattern.compile(
            "postfix(?:-[a-z0-9]+)?/(?:[a-z0-9]+/)?(smtpd?|lmtp)\\[([0-9]+)\\]: ([<>]) [^ \\[]*\\[[^\\]]*\\](?::[0-9]+)?: (.*)");
    private static final Pattern FROM = Pattern.compile("; from=<([^<>]*)>");
    private static final Pattern TO = Pattern.compile("[; ]to=<([^<>]+)>");
    private static final Pattern HELO = Pattern.compile(" helo=<([^<>]+)>");
    private static final Pattern RELAY = Pattern
            .compile("(?:relay=|host |with )[^ \\[]*(\\[[0-9a-fA-F.:]+\\])(?::([0-9]+))?");
    private static final int LOGGED = 100;

    private static final List<LogEvent> EVENTS = List.of(
            LogEvent.of("improper command pipelining after ([A-Z-]+) from [^:]*(?:\\[[^\\]]*\\](?::[0-9]+)?): (.*)",
                    "Postfix: pipelining after %s", PostfixLogReader::tooSoon),
            LogEvent.of("COMMAND PIPELINING from \\[[^\\]]*\\](?::[0-9]+)? after ([A-Z-]+): (.*)",
                    "postscreen: pipelining after %s", PostfixLogReader::tooSoon),
            LogEvent.of("PREGREET [0-9]+ after [0-9.]+ from \\[[^\\]]*\\](?::[0-9]+)?: (.*)",
                    "postscreen: talked before the greeting",
                    (found, session) -> early(session, found.group(1), "5xx")),
            LogEvent.of(
                    "(?:non-SMTP command from [^:]*|NON-SMTP COMMAND from \\[[^\\]]*\\](?::[0-9]+)? after [A-Z-]+): (.*)",
                    "Postfix: no SMTP", (found, session) -> {
                        session.before("EHLO").exchange(LogLines.octets(found.group(1)), "221");
                        session.closed();
                    }),
            LogEvent.of("(?:milter-)?reject(?:_warning)?: ([A-Z-]+) from [^;]*?: ([45][0-9]{2}) ([^;]*)",
                    "Postfix: %s rejected",
                    PostfixLogReader::rejected),
            LogEvent.of("lost connection after ([A-Z-]+)(?: \\(([0-9]+) bytes\\))? from ",
                    "Postfix: connection lost after %s",
                    (found, session) -> lost(found.group(1), session)),
            LogEvent.of("BARE NEWLINE from \\[[^\\]]*\\](?::[0-9]+)? after (.*)", "postscreen: bare newline",
                    (found, session) -> {
                        session.before("EHLO").draft().clientOctets("EHLO client.example.org\n");
                        session.draft().server("250");
                        session.guessed("which commands ended with LF alone").quit();
                    }),
            LogEvent.of("HANGUP after [0-9.]+ from ", "postscreen: hung up",
                    (_, session) -> session.before("EHLO").goesAway()),
            LogEvent.of("timeout after ([A-Z-]+)(?: \\(([0-9]+) bytes\\))? from ", "Postfix: timeout after %s",
                    (found, session) -> lost(found.group(1), session)),
            LogEvent.of("SASL ([A-Z0-9-]+) authentication failed", "Postfix: AUTH %s failed", (found, session) -> {
                boolean login = found.group(1).equals("LOGIN");
                session.before("AUTH").exchange(login ? "AUTH LOGIN" : "AUTH " + found.group(1) + " credential",
                        login ? "334" : "535");
                if (login) {
                    session.exchange("name", "334").exchange("password", "535");
                }
                session.quit();
            }),
            LogEvent.of(
                    "status=[a-z]+ \\(host [^ ]+ (?:said|refused to talk to me): ([245][0-9]{2}).*?(?:\\(in reply to (end of DATA|[A-Z]+)[^)]*\\)|\\)$)",
                    "Postfix as client: heard %s", PostfixLogReader::heard),
            LogEvent.of(
                    "(?:lost connection with|conversation with|timed out while) [^ ]*.*?(?:while )?(receiving the initial server greeting"
                            + "|performing the [A-Z]+ handshake|sending MAIL FROM|sending RCPT TO|sending DATA command|sending message body"
                            + "|sending end of data)",
                    "Postfix as client: broke off while %s", PostfixLogReader::brokeOff));

    private static void early(Reproduction session, String input, String code) {
        session.draft().clientOctets(LogLines.octets(input));
        session.draft().server(code);
        session.closed();
    }

    private static void tooSoon(MatchResult found, Reproduction session) {
        String after = found.group(1).equals("END-OF-MESSAGE") ? "QUIT" : found.group(1);
        if (found.group(2).length() >= LOGGED) {
            session.guessed("what follows behind the octets that are logged");
        }
        if (after.equals("CONNECT")) {
            early(session, found.group(2), "554");
            return;
        }
        session.guessed("that Postfix refuses it, as from 3.9 on; older ones only log it").before(after);
        session.draft().comment("One group, in one segment: what follows was there before Postfix could reply.");
        session.draft().client(switch (after) {
            case "EHLO", "HELO", "LHLO" -> after + " client.example.org";
            case "MAIL" -> session.mail();
            case "RCPT" -> "RCPT TO:<bob@example.org>";
            default -> after;
        });
        session.draft().clientOctets(LogLines.octets(found.group(2)));
        session.draft().server("554");
        session.closed();
    }

    private static void rejected(MatchResult found, Reproduction session) {
        String verb = found.group(1);
        String code = found.group(2);
        String reply = code + " " + found.group(3).strip();
        switch (verb) {
            case "CONNECT" -> session.draft().server(code);
            case "RCPT" -> session.before("RCPT").exchange("RCPT TO:<" + session.firstRecipient() + ">", reply);
            case "MAIL" -> session.before("MAIL").exchange(session.mail(), reply);
            case "EHLO", "HELO", "LHLO" -> session.before(verb).exchange(verb + " " + session.helo(), reply);
            case "END-OF-MESSAGE" -> session.before("DATA").message().exchange(".", reply);
            case "DATA" -> session.before("DATA").exchange("DATA", reply);
            default -> session.before("UNKNOWN")
                    .exchange(verb + (verb.equals("VRFY") ? " " + session.firstRecipient() : ""), reply);
        }
        if (verb.equals("CONNECT")) {
            session.exchange("QUIT", "2xx");
            session.closed();
        } else {
            session.quit();
        }
    }

    private static void lost(String after, Reproduction session) {
        switch (after) {
            case "CONNECT" -> session.before("EHLO");
            case "EHLO", "HELO", "LHLO" -> session.hello(after).before("MAIL");
            case "MAIL" -> session.before("RCPT");
            case "RCPT" -> session.before("DATA");
            case "DATA" -> session.before("DATA").message();
            case "END-OF-MESSAGE" -> session.before("DATA").message().exchange(".", "250");
            case "BDAT" -> session.before("DATA").draft().client("BDAT 1000");
            default -> session.before("MAIL").exchange(after, "2xx");
        }
        session.goesAway();
    }

    private static void heard(MatchResult found, Reproduction session) {
        String verb = found.group(2) == null ? "CONNECT" : found.group(2);
        String code = found.group(1);
        switch (verb) {
            case "CONNECT" -> {
                session.draft().server(code);
                session.exchange("QUIT", "2xx");
            }
            case "EHLO", "HELO", "LHLO" -> session.before(verb).exchange(verb + " " + session.helo(), code);
            case "MAIL" -> session.before("MAIL").exchange(session.mail(), code);
            case "RCPT" -> session.before("RCPT").exchange("RCPT TO:<" + session.firstRecipient() + ">", code);
            case "DATA" -> session.before("DATA").exchange("DATA", code);
            default -> session.before("DATA").message().exchange(".", code);
        }
        session.goesAway();
    }

    /** Where the end of mail data gets lost, the seam between dot and CRLF is the first suspect (Cisco CSCds90792). */
    private static void brokeOff(MatchResult found, Reproduction session) {
        String stage = found.group(1);
        if (stage.contains("greeting") || stage.contains("handshake")) {
            session.before("EHLO").draft().client("EHLO " + session.helo());
        } else if (stage.contains("MAIL")) {
            session.before("MAIL").draft().client(session.mail());
        } else if (stage.contains("RCPT")) {
            session.before("RCPT").draft().client("RCPT TO:<" + session.firstRecipient() + ">");
        } else {
            session.before("DATA").message();
            session.draft()
                    .comment("The dot and its CRLF in two segments: some firewalls lose the end of mail data there.");
            session.draft().line("C: .{cut 50ms}\\r\\n");
            session.guessed("where the segments ended");
        }
        session.draft().server("2xx");
        session.goesAway();
    }

    @Override
    public int evidence(Source source) {
        List<String> lines = LogLines.joined(source.lines());
        long marked = lines.stream().filter(line -> POSTFIX.matcher(line).find()).count();
        long told = lines.stream().filter(line -> LogEvent.in(line, EVENTS).isPresent() || CHAT.matcher(line).find())
                .count();
        return told == 0 ? 0 : (int) Math.min(98, 61 + 37 * Math.max(marked, told) / lines.size());
    }

    @Override
    public ForeignReading read(Source source) {
        List<String> lines = LogLines.joined(source.lines());
        if (lines.stream().anyMatch(line -> CHAT.matcher(line).find())) {
            return chat(lines);
        }
        LogSessions sessions = new LogSessions(ForeignKind.POSTFIX_LOG);
        for (String line : lines) {
            Optional<LogEvent> event = LogEvent.in(line, EVENTS);
            if (event.isPresent()) {
                sessions.named(event.get().write(line, facts(sessions.begin(line), line)));
            } else {
                sessions.unknown();
            }
        }
        return sessions.end();
    }

    private static Reproduction facts(Reproduction session, String line) {
        first(FROM, line).ifPresent(session::sender);
        first(TO, line).ifPresent(session::recipient);
        first(HELO, line).ifPresent(session::name);
        session.hello(line.contains(" proto=SMTP ") || line.endsWith(" proto=SMTP") ? "HELO" : "EHLO");
        Matcher relay = RELAY.matcher(line);
        if (line.contains("status=") && relay.find()) {
            String host = relay.group(1).contains(":") ? relay.group(1) : relay.group(1).replaceAll("[\\[\\]]", "");
            session.draft().at(host + ":" + (relay.group(2) == null ? "25" : relay.group(2)));
        }
        return session;
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What {@code smtpd -v} logs: {@code <} is what the program heard and {@code >} what it said; each process has one at a time. */
    private static ForeignReading chat(List<String> lines) {
        Conversations sessions = new Conversations(ForeignKind.POSTFIX_LOG);
        String process = "";
        for (String line : lines) {
            Matcher chat = CHAT.matcher(line);
            if (!chat.find()) {
                continue;
            }
            if (!chat.group(2).equals(process)) {
                sessions.begin();
            }
            process = chat.group(2);
            boolean server = chat.group(1).toLowerCase(Locale.ROOT).equals("smtpd");
            if (chat.group(3).equals(">") == server) {
                sessions.server(chat.group(4));
            } else {
                sessions.client(chat.group(4));
            }
        }
        return sessions.end(_ -> "From Postfix's log");
    }
}
