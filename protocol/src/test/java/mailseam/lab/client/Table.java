package mailseam.lab.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.smtp.Octets;

/**
 * A lab client at one table with a server that has a reply for each verb, without a network: what is said goes over at once, and
 * the server's replies in the reads that the test cuts. When nobody has more to say the client's alarm goes off.
 */
final class Table {
    private static final ClientMail MAIL = new ClientMail("c.example.org", "a@example.org", "b@example.org", 1, 70,
            Duration.ofSeconds(10));

    private final Player client;
    private final Map<String, String> replies = new LinkedHashMap<>(Map.of("CONNECT", "220 mx.example.org ESMTP\r\n",
            "EHLO", "250-mx.example.org\r\n250-PIPELINING\r\n250 CHUNKING\r\n", "HELO", "250 mx.example.org\r\n",
            "MAIL", "250 2.1.0 Ok\r\n", "RCPT", "250 2.1.5 Ok\r\n", "DATA", "354 Go on\r\n", "EOD",
            "250 2.0.0 Taken\r\n", "RSET", "250 2.0.0 Reset\r\n", "QUIT", "221 2.0.0 Bye\r\n"));
    private final Deque<String> reads = new ArrayDeque<>();
    private final List<String> segments = new ArrayList<>();
    private final StringBuilder unread = new StringBuilder();
    private Function<String, List<String>> cutting = List::of;
    private boolean data;
    private boolean closes;
    private long nanos;
    private List<PlayCommand> last = List.of();

    private Table(Player client) {
        this.client = client;
    }

    /** With a lab client that sends a small mail. */
    static Table with(String client) {
        return with(client, 1);
    }

    /** With a lab client that sends a mail to so many. */
    static Table with(String client, int recipients) {
        return new Table(LabClients.named(client).orElseThrow().player()
                .apply(new ClientMail(MAIL.helo(), MAIL.from(), MAIL.to(), recipients, MAIL.octets(), MAIL.timeout())));
    }

    /** The server's reply to a verb or to one command; {@code CONNECT} for the greeting, {@code EOD} for the message. */
    Table replies(String verb, String reply) {
        replies.put(verb, reply);
        return this;
    }

    /** How what the server says at once is cut into reads. */
    Table cut(Function<String, List<String>> into) {
        cutting = into;
        return this;
    }

    /** The server closes the connection when it has nothing more to say. */
    Table closes() {
        closes = true;
        return this;
    }

    /** Plays it to its end. */
    Outcome play() {
        say(replies.getOrDefault("CONNECT", ""));
        happens(new PlayEvent.Opened(nanos, 1460));
        while (true) {
            if (last.stream().anyMatch(PlayCommand.Finish.class::isInstance)) {
                return ((PlayCommand.Finish) last.getLast()).outcome();
            }
            if (!reads.isEmpty()) {
                happens(new PlayEvent.Heard(++nanos, Octets.latin1(reads.remove()), 0));
            } else if (closes) {
                happens(new PlayEvent.PeerClosed(++nanos));
            } else {
                nanos += MAIL.timeout().toNanos();
                happens(new PlayEvent.Alarm(nanos));
            }
        }
    }

    /** What the client has sent, segment by segment. */
    List<String> segments() {
        return segments;
    }

    private void happens(PlayEvent event) {
        last = client.handle(event);
        StringBuilder answers = new StringBuilder();
        for (PlayCommand command : last) {
            if (command instanceof PlayCommand.Transmit(var segment)) {
                segments.add(segment.octets().latin1());
                unread.append(segment.octets().latin1());
                answers.append(answers());
            }
        }
        say(answers.toString());
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            reads.addAll(cutting.apply(text));
        }
    }

    private String answers() {
        StringBuilder answers = new StringBuilder();
        for (int end = unit(); end > 0; end = unit()) {
            String unit = unread.substring(0, end);
            unread.delete(0, end);
            String verb = data ? "EOD" : unit.strip().split(" ", 2)[0].toUpperCase(Locale.ROOT);
            String reply = replies.getOrDefault(unit.strip(),
                    replies.getOrDefault(verb.equals("BDAT") ? "EOD" : verb, "500 What?\r\n"));
            data = verb.equals("DATA") && reply.startsWith("354");
            answers.append(reply);
        }
        return answers.toString();
    }

    /** The length of the next command or message, or 0 while it is not complete. */
    private int unit() {
        if (data) {
            return unread.indexOf(".\r\n") == 0 ? 3 : behind("\r\n.\r\n");
        }
        int line = behind("\r\n");
        if (line == 0 || unread.indexOf("BDAT ") != 0) {
            return line;
        }
        int chunk = line + Integer.parseInt(unread.substring(5, line).strip().split(" ", 2)[0]);
        return unread.length() >= chunk ? chunk : 0;
    }

    private int behind(String end) {
        int at = unread.indexOf(end);
        return at < 0 ? 0 : at + end.length();
    }
}
