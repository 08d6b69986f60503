package mailseam.report.redact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import mailseam.session.SplitMix;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** A conversation made up by chance, cut into segments by chance, with all that must not be told. */
final class Talk {
    private static final int SHORTEST = 8;

    final List<String> hidden = new ArrayList<>();
    private final SplitMix random;
    private final TimelineBuilder builder = new TimelineBuilder(Instant.parse("2026-01-02T03:04:05Z"));
    private final String user;
    private final String domain;
    private final String client;
    private final String server;
    private final String clientIp;
    private final String password;
    private long nanos;
    private int segments;

    Talk(long seed) {
        random = new SplitMix(seed);
        user = name();
        domain = name() + ".org";
        client = name() + "." + name() + ".net";
        server = name() + "." + name() + ".com";
        clientIp = ip();
        password = name() + below(9);
    }

    String title() {
        return "What " + user + "@" + domain + " said to " + server;
    }

    String peer() {
        return server + ":25";
    }

    /** All of it. */
    Timeline timeline() {
        builder.accept(new TimelineEvent.Happened(0, Happening.CONNECTED, "to " + server + " (" + ip() + ")"));
        server("220 " + server + " ESMTP Postfix\r\n");
        client("EHLO " + client + "\r\n");
        server("250-" + server + " Hello " + client + " [" + clientIp + "]\r\n250-SIZE 1000000\r\n250-AUTH PLAIN LOGIN"
                + " CRAM-MD5 XOAUTH2\r\n250-X-OTHER\r\n250 CHUNKING\r\n");
        auth();
        if (below(3) == 0) {
            client("VRFY " + user + "\r\n");
            server("250 2.1.5 " + name() + " " + name() + " <" + user + "@" + domain + ">\r\n");
        }
        String other = name();
        String to = switch (below(4)) {
            case 0 -> other + "%" + name() + ".org@" + server;
            case 1 -> "@" + server + "," + name() + ".com:" + other + "@" + domain;
            case 2 -> "\"" + other + " " + name() + "\"@[IPv6:" + ipv6() + "]";
            default -> other.toUpperCase(Locale.ROOT) + "@" + domain;
        };
        boolean refused = below(4) == 0;
        client("MAIL FROM:<" + user + "+" + name() + "@" + domain + "> SIZE=1000 AUTH=" + user + "@" + domain
                + "\r\nRCPT TO:<" + to + "> NOTIFY=FAILURE ORCPT=rfc822;" + user + "+2B" + name() + "@" + domain
                + (below(2) == 0 ? "\r\nRC" : "\r\nRCPT TO:<postmaster@" + domain + ">\r\nDATA\r\n"));
        server("250 2.1.0 <" + user + "@" + domain + "> Sender ok\r\n550 5.7.1 " + other + ": see http://" + name()
                + ".org/why?id=" + user + "%40" + domain + ";ip=" + clientIp + ";r=" + server + "\r\n");
        server("250 2.1.5 Ok\r\n"
                + (refused ? "554 5.5.1 no valid recipients\r\n" : "354 End data with <CR><LF>.<CR><LF>\r\n"));
        if (below(4) == 0) {
            chunks();
        } else {
            client(message() + ".\r\n");
        }
        server("250 2.0.0 Ok: " + user + " queued\r\n");
        client("QUIT\r\n");
        server("221 2.0.0 " + server + " closing\r\n");
        builder.end();
        return builder.snapshot();
    }

    private void chunks() {
        String message = message();
        int cut = below(message.length());
        client("BDAT " + cut + "\r\n" + message.substring(0, cut) + "BDAT " + (message.length() - cut) + " LAST\r\n"
                + message.substring(cut));
    }

    private String message() {
        return "Received: from " + client + " ([" + clientIp + "]) by " + server + "\r\nFrom: " + name() + " " + name()
                + " <" + user + "@" + domain + ">\r\nSubject: " + name() + "\r\n " + name() + "\r\n\r\nDear " + name()
                + ",\r\n.." + name() + "\r\n..\r\n\r\n" + base64(name() + " " + user + "@" + domain) + "\r\n" + name()
                + ": " + name() + "\u00C3\u00A4" + name() + "\n." + name() + "\r\n";
    }

    private void auth() {
        String plain = base64("\0" + user + "@" + domain + "\0" + password);
        switch (below(6)) {
            case 0 -> exchange("AUTH PLAIN " + plain);
            case 1 -> exchange("AUTH PLAIN", "334 ", plain);
            case 2 -> exchange("AUTH LOGIN", "334 VXNlcm5hbWU6", base64(user), "334 UGFzc3dvcmQ6", base64(password));
            case 3 -> exchange("auth cram-md5", "334 " + base64("<17.4@" + server + ">"),
                    base64(user + " " + name() + name()));
            case 4 -> exchange(
                    "AUTH XOAUTH2 " + base64("user=" + user + "@" + domain + "\1auth=Bearer " + password + "\1\1"),
                    "334 " + base64("{\"status\":\"401\",\"scope\":\"https://" + server + "/\"}"), "");
            default -> {
            }
        }
    }

    private void exchange(String... lines) {
        String last = "";
        for (int i = 0; i < lines.length; i++) {
            if (i % 2 == 0) {
                client(lines[i] + "\r\n");
                last = lines[i].substring(lines[i].lastIndexOf(' ') + 1);
            } else {
                server(lines[i] + "\r\n");
            }
        }
        hidden.add(last.length() < SHORTEST ? password : last);
        server("535 5.7.8 Error: " + (last.length() < SHORTEST ? "no" : last) + " and "
                + (lines[0].contains("cram") ? "more" : password)
                + " are wrong, " + user
                + "\r\n");
    }

    private void client(String text) {
        say(Direction.CLIENT, text);
    }

    private void server(String text) {
        say(Direction.SERVER, text);
    }

    /** In segments, of which some are seen again with other octets. */
    private void say(Direction direction, String text) {
        int at = 0;
        while (at < text.length()) {
            int end = below(3) == 0 ? text.length() : Math.min(text.length(), at + 1 + below(40));
            nanos += 1_000L * (1 + below(1_000));
            builder.accept(new TimelineEvent.Recorded(nanos, direction, Octets.latin1(text.substring(at, end)),
                    SegmentState.CAPTURED, List.of()));
            if (below(8) == 0) {
                Segment last = builder.timeline().segments().get(segments);
                builder.accept(new TimelineEvent.Noted(nanos,
                        new SegmentNote(segments, SegmentNote.Kind.OTHER_OCTETS, last.offset(), last.length(),
                                Octets.latin1(text.substring(at, end).replace('e', 'o')))));
            }
            segments++;
            at = end;
        }
    }

    private int below(int limit) {
        return (int) Long.remainderUnsigned(random.next(), limit);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = SHORTEST + below(5); i > 0; i--) {
            name.append((char) ('a' + below(26)));
        }
        hidden.add(name.toString());
        return name.toString();
    }

    private String ip() {
        String ip = (11 + below(80)) + "." + below(256) + "." + below(256) + "." + (1 + below(250));
        hidden.add(ip);
        return ip;
    }

    private String ipv6() {
        String ip = "2001:db8:%x::%x".formatted(0x1000 + below(0xE000), 0x1000 + below(0xE000));
        hidden.add(ip);
        return ip;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
