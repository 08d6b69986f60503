package mailseam.lab.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mailseam.lab.box.Intake.Taken;
import mailseam.smtp.Command;
import mailseam.smtp.Octets;

/** A mail transaction that a server has accepted, to be sent once more. */
final class Transaction {
    private static final Octets DATA = Octets.latin1("DATA\r\n");
    private static final Octets RSET = Octets.latin1("RSET\r\n");

    private static final int MOST_RECIPIENTS = 10_000;
    private static final long MOST_OCTETS = 1 << 20;

    private List<Octets> mail = List.of();
    private final List<List<Octets>> recipients = new ArrayList<>();
    private long length;

    /** Whether there are as many recipients as are kept. */
    boolean isFull() {
        return recipients.size() >= MOST_RECIPIENTS || length > MOST_OCTETS;
    }

    /** Whether a recipient was accepted. */
    boolean hasRecipients() {
        return !recipients.isEmpty();
    }

    void clear() {
        mail = List.of();
        recipients.clear();
        length = 0;
    }

    /** The server has answered a command. */
    void answered(Taken asked, int code) {
        if (code / 100 != 2 || !(asked.unit() instanceof Command command)) {
            return;
        }
        switch (command.verb()) {
            case "MAIL" -> {
                clear();
                mail = kept(asked.octets());
            }
            case "RCPT" -> recipients.add(kept(asked.octets()));
            case "RSET", "HELO", "EHLO", "LHLO", "BDAT" -> clear();
            default -> {
                // Others leave it as it is.
            }
        }
    }

    private List<Octets> kept(List<Octets> command) {
        length += command.stream().mapToLong(Octets::length).sum();
        return command.stream().map(Octets::compact).toList();
    }

    /** Sends it with a message. {@code last} takes the reply to the message, or that for which there was none. */
    void send(Lockstep server, List<Octets> message, Consumer<Octets> last) {
        List<List<Octets>> left = new ArrayList<>(recipients);
        server.ask(mail, (reply, octets) -> {
            if (reply.code() / 100 == 2) {
                recipients(server, left, message, last);
            } else {
                giveUp(server, octets, last);
            }
        });
    }

    private static void recipients(Lockstep server, List<List<Octets>> left, List<Octets> message,
            Consumer<Octets> last) {
        boolean[] accepted = new boolean[1];
        for (int i = 0; i < left.size(); i++) {
            boolean isLast = i == left.size() - 1;
            server.ask(left.get(i), (reply, octets) -> {
                accepted[0] |= reply.code() / 100 == 2;
                if (isLast && accepted[0]) {
                    data(server, message, last);
                } else if (isLast) {
                    giveUp(server, octets, last);
                }
            });
        }
    }

    private static void data(Lockstep server, List<Octets> message, Consumer<Octets> last) {
        server.ask(List.of(DATA), (reply, octets) -> {
            if (reply.code() / 100 == 3) {
                server.ask(message, (_, verdict) -> last.accept(verdict));
            } else {
                giveUp(server, octets, last);
            }
        });
    }

    private static void giveUp(Lockstep server, Octets reply, Consumer<Octets> last) {
        server.ask(List.of(RSET), (_, _) -> last.accept(reply));
    }
}
