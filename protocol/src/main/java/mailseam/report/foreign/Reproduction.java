package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings a server to the point that a log tells of. What the log does not say is guessed, and a note says so. */
final class Reproduction {
    private final Draft draft;
    private final Set<String> guesses = new LinkedHashSet<>();
    private final List<String> recipients = new ArrayList<>();
    private String hello = "EHLO";
    private String name = "";
    private String sender = "";
    private boolean senderKnown;

    /** With the line of the log, which stands above the session. */
    Reproduction(Draft draft, String log) {
        this.draft = draft;
        draft.about("The log says:");
        draft.about(log.strip());
    }

    Draft draft() {
        return draft;
    }

    /** The name that the client gave, unless it is empty. */
    Reproduction name(String helo) {
        name = helo;
        return this;
    }

    /** The greeting command. */
    Reproduction hello(String verb) {
        hello = verb;
        return this;
    }

    /** The sender, which may be empty. */
    Reproduction sender(String address) {
        sender = address;
        senderKnown = true;
        return this;
    }

    /** One more recipient. */
    Reproduction recipient(String address) {
        recipients.add(address);
        return this;
    }

    /** All that a client says before a command with that verb, waiting for each reply. */
    Reproduction before(String verb) {
        String word = verb.toUpperCase(Locale.ROOT);
        if (word.equals("CONNECT")) {
            return this;
        }
        draft.server("220");
        if (Set.of("EHLO", "HELO", "LHLO").contains(word)) {
            return this;
        }
        greet();
        if (Set.of("MAIL", "AUTH", "STARTTLS", "VRFY", "EXPN", "ETRN", "NOOP", "RSET", "QUIT", "HELP", "UNKNOWN")
                .contains(word)) {
            return this;
        }
        draft.client(mail());
        draft.server("250");
        if (word.equals("RCPT") || word.matches("X+")) {
            return this;
        }
        rcpts();
        return this;
    }

    private void greet() {
        draft.client(hello + " " + helo());
        draft.server("250");
    }

    /** MAIL, with the sender. */
    String mail() {
        return "MAIL FROM:<" + (senderKnown ? sender : known("", "alice@example.org", "the sender")) + ">";
    }

    /** The name that the client gives. */
    String helo() {
        return known(name, "client.example.org", "the name behind " + hello);
    }

    /** The first recipient. */
    String firstRecipient() {
        return known(recipients.isEmpty() ? "" : recipients.getFirst(), "bob@example.org", "the recipient");
    }

    private void rcpts() {
        for (String recipient : recipients.isEmpty() ? List.of("") : recipients) {
            draft.client("RCPT TO:<" + known(recipient, "bob@example.org", "the recipient") + ">");
            draft.server("250");
        }
    }

    /** DATA, up to the end of a message that is guessed; the reply is the caller's. */
    Reproduction message() {
        draft.client("DATA");
        draft.server("354");
        draft.client("Subject: test");
        draft.client("");
        draft.client("This is a test.");
        guessed("the message");
        return this;
    }

    /** The client says a command and hears a reply. */
    Reproduction exchange(String command, String reply) {
        draft.client(command);
        draft.server(reply);
        return this;
    }

    private String known(String value, String guess, String what) {
        if (!value.isEmpty()) {
            return value;
        }
        guessed(what);
        return guess;
    }

    /** Something that the log does not say. */
    Reproduction guessed(String what) {
        guesses.add(what);
        return this;
    }

    /** The end of a conversation in order. */
    void quit() {
        exchange("QUIT", "221");
        done();
    }

    /** The server closes. */
    void closed() {
        draft.line("@expect close");
        done();
    }

    /** The client goes away. */
    void goesAway() {
        draft.line("@close");
        done();
    }

    private void done() {
        if (!guesses.isEmpty()) {
            draft.note("Guessed, since the log does not say it: " + String.join(", ", guesses) + ".");
        }
    }
}
