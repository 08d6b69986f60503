package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The session that a swaks command stands for. */
final class SwaksSession {
    private static final Set<String> PLAYED = Set.of("to", "from", "server", "port", "helo", "quit-after", "drop-after",
            "drop-after-send",
            "protocol", "auth", "auth-optional", "auth-optional-strict", "auth-user", "auth-password", "data", "body",
            "add-header",
            "pipeline", "tls", "xclient", "timeout", "no-data-fixup");
    private static final Pattern PROTOCOL = Pattern.compile("(S?)(SMTP|ESMTP|LMTP)(S?)(A?)");
    private static final int MOST_RECIPIENTS = 10_000;

    /** swaks stops here. */
    private enum Stop {
        GOES_ON, QUITS, DROPS
    }

    private final SwaksOptions options;
    private final Draft draft = new Draft();
    private final List<String> guesses = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private final String protocol;
    private final String hello;

    SwaksSession(SwaksOptions options) {
        this.options = options;
        protocol = options.word("protocol");
        boolean smtp = protocol.equals("SMTP") || protocol.equals("SMTPS") || protocol.equals("SMTPA");
        hello = protocol.startsWith("LMTP") ? "LHLO" : smtp ? "HELO" : "EHLO";
    }

    ForeignSession session() {
        server();
        String from = known(options.value("from").orElse(""), "alice@example.org", "--from");
        List<String> named = Arrays.stream(options.value("to").orElse("").split(",", -1)).map(String::strip)
                .filter(address -> !address.isEmpty()).limit(MOST_RECIPIENTS).toList();
        List<String> to = named.isEmpty() ? List.of(known("", "bob@example.org", "--to")) : named;
        draft.server("220");
        talk(from, to);
        remarks();
        return draft.finish("swaks to " + to.getFirst() + (to.size() > 1 ? " and " + (to.size() - 1) + " more" : ""));
    }

    private String known(String value, String guess, String option) {
        if (value.isEmpty()) {
            guesses.add(option);
        }
        return value.isEmpty() ? guess : value;
    }

    private void server() {
        String server = options.value("server").or(() -> options.value("copy-routing")).orElse("").replace("/", ":");
        String port = options.value("port").orElse("");
        boolean has = server.matches("[^:\\[\\]]*:[0-9]+|\\[.*\\]:[0-9]+");
        draft.at(has || port.isEmpty() ? server : server + ":" + port);
        if (options.value("server").isEmpty()) {
            draft.note("No --server is named; swaks would ask the DNS for the recipient's domain.");
        }
    }

    private void talk(String from, List<String> to) {
        if (stops("CONNECT", "BANNER")) {
            return;
        }
        exchange(hello + " " + known(options.value("helo").orElse(""), "client.example.org", "--helo"), "250");
        if (stops("FIRST-HELO", "FIRST-EHLO", "FIRST-LHLO")) {
            return;
        }
        if (options.has("tls") || protocol.matches("(?:ESMTP|LMTP)SA?")) {
            exchange("STARTTLS", "220");
            draft.line("@starttls");
            exchange(hello + " " + options.value("helo").orElse("client.example.org"), "250");
        }
        for (String attributes : options.all("xclient")) {
            exchange("XCLIENT " + attributes, "220");
            exchange(hello + " " + options.value("helo").orElse("client.example.org"), "250");
        }
        if (stops("XCLIENT", "STARTTLS", "TLS", "HELO", "EHLO", "LHLO")) {
            return;
        }
        auth();
        if (!stops("AUTH")) {
            envelope(from, to);
        }
    }

    /** Whether swaks stops at one of these points; it is done with then. */
    private boolean stops(String... points) {
        List<String> here = List.of(points);
        Stop stop = here.contains(options.word("quit-after")) ? Stop.QUITS
                : here.contains(options.word("drop-after")) || here.contains(options.word("drop-after-send"))
                        ? Stop.DROPS : Stop.GOES_ON;
        if (stop != Stop.GOES_ON) {
            flush();
        }
        if (stop == Stop.QUITS) {
            exchange("QUIT", "221");
        } else if (stop == Stop.DROPS) {
            draft.line("@close");
        }
        return stop != Stop.GOES_ON;
    }

    private void auth() {
        String types = options.word("auth") + options.word("auth-optional") + options.word("auth-optional-strict");
        boolean wanted = options.has("auth") || options.has("auth-optional") || options.has("auth-optional-strict")
                || protocol.endsWith("A") || options.has("auth-user") || options.has("auth-password");
        if (!wanted) {
            return;
        }
        String first = types.split(",", -1)[0].replaceAll("[^A-Z0-9_-]", "");
        String type = first.isEmpty() ? "PLAIN" : first;
        switch (type) {
            case "LOGIN" -> {
                exchange("AUTH LOGIN", "334");
                exchange("name", "334");
                exchange("password", "235");
            }
            case "PLAIN" -> exchange("AUTH PLAIN credential", "235");
            default -> {
                exchange("AUTH " + type, "334");
                exchange("answer", "235");
                draft.note("The answer to the challenge of " + type + " is a secret that must be known before.");
            }
        }
    }

    private void envelope(String from, List<String> to) {
        say("MAIL FROM:<" + from.replaceAll("[<>]", "") + ">", "250");
        if (stops("MAIL", "FROM")) {
            return;
        }
        for (String recipient : to) {
            say("RCPT TO:<" + recipient.replaceAll("[<>]", "") + ">", "250");
        }
        if (stops("RCPT", "TO")) {
            return;
        }
        say("DATA", "354");
        if (stops("DATA")) {
            return;
        }
        flush();
        SwaksMessage.of(options, from, String.join(",", to)).forEach(draft::client);
        draft.client(".");
        for (int i = 0; i < (hello.equals("LHLO") ? to.size() : 1); i++) {
            draft.server("250");
        }
        if (!stops("DOT")) {
            exchange("QUIT", "221");
        }
    }

    private void exchange(String command, String reply) {
        draft.client(command);
        draft.server(reply);
    }

    /** With --pipeline the replies come behind the group. */
    private void say(String command, String reply) {
        draft.client(command);
        pending.add(reply);
        if (!options.has("pipeline")) {
            flush();
        }
    }

    private void flush() {
        pending.forEach(draft::server);
        pending.clear();
    }

    private void remarks() {
        if (!guesses.isEmpty()) {
            draft.note("Guessed, since the command does not say it: " + String.join(", ", guesses) + ".");
        }
        List<String> unplayed = new ArrayList<>(options.leftOut());
        options.names().filter(name -> !PLAYED.contains(name)).forEach(name -> unplayed.add("--" + name));
        if (!unplayed.isEmpty()) {
            draft.note("Left out: " + String.join(" ", unplayed) + ".");
        }
        if (!protocol.isEmpty() && !PROTOCOL.matcher(protocol).matches()) {
            draft.note("swaks knows no protocol " + protocol + ".");
        }
        if (options.has("tls-on-connect") || protocol.matches("SSMTPA?|SMTPS")) {
            draft.note("TLS from the first octet on is not played.");
        }
    }
}
