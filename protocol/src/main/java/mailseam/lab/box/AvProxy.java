package mailseam.lab.box;

import java.time.Duration;
import java.util.List;
import mailseam.lab.box.Intake.Taken;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;

/** An anti-virus program that takes the client's message by itself, and sends it when it has looked at it. */
final class AvProxy extends TimedBox {
    private static final BoxOption.Kind TIME = new BoxOption.Kind.Time(Duration.ofHours(1));
    private static final BoxOption HOLD = new BoxOption("hold", TIME, "2s",
            "How long it looks at the message, behind the second RSET; 10s in story 004.");
    private static final BoxOption RSET = new BoxOption("rset", TIME, "1s",
            "How long after the end of the message it sends the second RSET.");
    private static final BoxOption NOOP = new BoxOption("noop", TIME, "2s",
            "The time between two NOOP to the server while the client sends its message; 0ns for none.");
    private static final BoxOption TEXT = new BoxOption("text", new BoxOption.Kind.Text(500),
            "Please start mail input.",
            "The text of its reply to DATA, behind 354.");
    private static final BoxOption QUIT = new BoxOption("quit", new BoxOption.Kind.Text(500), "",
            "The text of its reply to QUIT, behind 221; empty for the server's own reply.");
    private static final BoxOption OCTETS = new BoxOption("octets", new BoxOption.Kind.Whole(1, 1 << 30), "67108864",
            "The largest message that it takes; it answers 552 to a larger one.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("av-proxy",
            "Answers DATA by itself, keeps the server busy with RSET and NOOP, and sends the message later.",
            List.of("B14", "004"),
            "Symantec Endpoint Protection as story 004 tells it: all passes, a command at a time, until DATA behind an accepted"
                    + " recipient. Then the server gets RSET, NOOP while the client sends, RSET again, and after a wait the transaction"
                    + " anew with the message, whose reply the client gets. STARTTLS gets 500 as from Norton's proxy. When the second RSET"
                    + " comes, and that there is no NOOP during the wait, is assumed. Chunks pass when they are whole, and nothing is"
                    + " said about TLS, which such a program may speak to the server alone.",
            List.of(HOLD, RSET, NOOP, TEXT, QUIT, OCTETS)), AvProxy::new);

    private final Intake intake;
    private final Lockstep server = new Lockstep(octets -> emit(Direction.CLIENT, octets), this::unasked);
    private final Transaction transaction = new Transaction();
    private final long hold;
    private final long rset;
    private final long noop;
    private final String start;
    private final String farewell;
    private List<Octets> message = List.of();
    private long now;
    private long nextNoop = NEVER;
    private long secondRset = NEVER;
    private long resend = NEVER;
    /** Until the greeting has come, and while a command or message of the client is dealt with. */
    private boolean busy = true;
    private boolean greeted;
    private boolean clientEnded;
    private boolean paused;

    AvProxy(BoxValues values) {
        this.intake = new Intake(values.number(OCTETS));
        this.hold = values.time(HOLD).toNanos();
        this.rset = values.time(RSET).toNanos();
        this.noop = values.time(NOOP).toNanos();
        this.start = values.text(TEXT);
        this.farewell = values.text(QUIT);
    }

    @Override
    void passed(long at, Direction stream, Octets octets) {
        now = at;
        switch (stream) {
            case CLIENT -> intake.read(octets, at);
            case SERVER -> server.read(octets, at);
        }
        goOn();
    }

    @Override
    void ended(long at, Direction stream) {
        if (stream == Direction.SERVER) {
            emit(stream, server.rest());
            end(stream);
        } else {
            clientEnded = true;
            goOn();
        }
    }

    @Override
    long due() {
        return Math.min(nextNoop, Math.min(secondRset, resend));
    }

    @Override
    void elapsed(long at) {
        now = at;
        if (nextNoop <= now) {
            nextNoop = now + noop;
            if (server.isIdle()) {
                swallow("NOOP");
            }
        }
        if (secondRset <= now) {
            secondRset = NEVER;
            resend = now + hold;
            swallow("RSET");
        }
        if (resend <= now) {
            resend = NEVER;
            transaction.send(server, message, this::finished);
            message = List.of();
        }
    }

    private void goOn() {
        for (Taken next = intake.peek(); next != null && !busy; next = intake.peek()) {
            intake.remove();
            deal(next);
        }
        if (intake.isLineOver(PacedBox.MOST_HELD)) {
            tellClient(500, "5.5.2 Line too long");
            close();
        }
        boolean much = intake.held() > PacedBox.MOST_HELD;
        if (much && !paused) {
            pause(Direction.CLIENT);
        } else if (!much && paused) {
            resume(Direction.CLIENT);
        }
        paused = much;
        if (clientEnded && (!busy || intake.inMessage())) {
            clientEnded = false;
            nextNoop = NEVER;
            end(Direction.CLIENT);
        }
    }

    private void deal(Taken taken) {
        if (taken.octets().isEmpty()) {
            tooLarge(taken);
            return;
        }
        switch (taken.unit()) {
            case Command command when command.verb().equals("STARTTLS") -> {
                tellClient(500, "Unsupported command.");
                intake.verdict(500);
            }
            case Command command when command.verb().equals("DATA") && transaction.hasRecipients() -> {
                tellClient(354, start);
                swallow("RSET");
                nextNoop = noop == 0 ? NEVER : now + noop;
                intake.verdict(354);
            }
            case Command command when command.verb().equals("RCPT") && transaction.isFull() ->
                    tellClient(452, "4.5.3 Too many recipients");
            case MailData _ when transaction.hasRecipients() -> {
                busy = true;
                nextNoop = NEVER;
                message = taken.octets();
                secondRset = now + rset;
            }
            default -> pass(taken);
        }
    }

    private void tooLarge(Taken taken) {
        nextNoop = NEVER;
        tellClient(552, "5.3.4 Message too big");
        if (taken.unit() instanceof MailData) {
            transaction.clear();
        }
    }

    private void pass(Taken taken) {
        busy = true;
        server.ask(taken.octets(), (reply, octets) -> {
            boolean isFarewell = reply.code() == 221 && !farewell.isEmpty();
            if (isFarewell) {
                tellClient(221, farewell);
            } else {
                emit(Direction.SERVER, octets);
            }
            transaction.answered(taken, reply.code());
            busy = false;
            intake.verdict(reply.code());
            goOn();
        });
    }

    private void finished(Octets reply) {
        emit(Direction.SERVER, reply);
        transaction.clear();
        busy = false;
        goOn();
    }

    private void unasked(Reply reply, Octets octets) {
        emit(Direction.SERVER, octets);
        busy &= greeted;
        greeted = true;
    }

    private void swallow(String command) {
        server.ask(List.of(Octets.latin1(command + "\r\n")), (_, _) -> {});
    }

    private void tellClient(int code, String text) {
        emit(Direction.SERVER, Octets.utf8(code + " " + text + "\r\n"));
    }
}
