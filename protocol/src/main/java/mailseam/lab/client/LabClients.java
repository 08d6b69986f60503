package mailseam.lab.client;

import java.util.List;
import java.util.Optional;
import mailseam.lab.client.Habits.Content;
import mailseam.lab.client.Habits.Envelope;
import mailseam.lab.client.Habits.Hearing;
import mailseam.lab.client.Habits.Opening;

/** All lab clients that can be had by name. */
public final class LabClients {
    private LabClients() {
    }

    /** In the order in which a list shows them. */
    public static List<LabClient> all() {
        Habits good = Habits.GOOD;
        Habits slow = good.with(Envelope.LOCKSTEP);
        return List.of(
                client("correct", "Follows RFC 5321, and pipelines where the server offers it (RFC 2920).", good),
                client("lockstep", "Waits for the reply to each command before it sends the next.", slow, "000"),
                client("full-pipeline", "Sends MAIL, every RCPT and DATA in as few segments as it can, then the message"
                        + " with QUIT, where PIPELINING is offered.", good.with(Content.WITH_QUIT), "000"),
                client("exim-like", "Sends MAIL, RCPT, the message as a chunk and QUIT in one group, as Exim does where"
                        + " CHUNKING is offered.", good.with(Envelope.WITH_CHUNK).with(Content.WITH_QUIT)),
                client("connection-cache", "Sends two messages on its connection, with RSET before the second MAIL as"
                        + " Postfix does to see whether the connection still stands.", good.withMessages(2), "004"),
                client("read-is-reply", "Takes what each read returns for a whole reply.",
                        slow.with(Opening.HELO).with(Hearing.READS), "B01", "001"),
                client("one-read-ehlo", "Takes what one read returns for the whole reply to EHLO.",
                        slow.with(Hearing.EHLO_BY_READ), "B02"),
                client("line-is-reply", "Takes each line for a reply, also those of a multiline reply.",
                        slow.with(Opening.HELO).with(Hearing.LINES), "B03"),
                client("early-talker", "Says EHLO without waiting for the greeting.", slow.with(Opening.EARLY), "B05"),
                client("off-by-one", "Knows of no greeting, and takes each reply for the one to the next command.",
                        slow.with(Opening.UNGREETED), "B32", "B05"),
                client("unasked-pipeline",
                        "Says HELO and sends MAIL, RCPT and DATA in one group, which nobody offered.",
                        good.with(Opening.HELO).with(Envelope.UNASKED), "B06"),
                client("data-with-content", "Sends the message in one segment with DATA.",
                        slow.with(Content.WITH_DATA), "B07"),
                client("bare-helo", "Says HELO without a name, and gives up when the server refuses it.",
                        slow.with(Opening.BARE_HELO), "004"),
                client("split-verb",
                        "Ends a segment in the middle of the verb RCPT, as TCP does where a group is longer"
                                + " than a segment.",
                        good.with(Envelope.CUT_VERB), "B11", "002"),
                client("lone-dot",
                        "Sends the dot that ends a message with its CRLF in a segment of its own, as curl and"
                                + " sSMTP do.",
                        slow.with(Content.LONE_DOT), "B09", "003"),
                client("split-dot", "Sends the dot that ends a message in one segment and its CRLF in the next.",
                        slow.with(Content.SPLIT_DOT), "B09", "003"));
    }

    /** The one of that name. */
    public static Optional<LabClient> named(String name) {
        return all().stream().filter(client -> client.name().equals(name)).findFirst();
    }

    private static LabClient client(String name, String summary, Habits habits, String... bugs) {
        return new LabClient(name, summary, List.of(bugs), mail -> new HabitPlayer(mail, habits));
    }
}
