package mailseam.lab.box;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/** Speaks to a server one command at a time: the next one goes out when the reply to the one before has come. */
final class Lockstep {
    private record Asked(List<Octets> octets, BiConsumer<Reply, Octets> then) {
    }

    private final Consumer<Octets> out;
    private final BiConsumer<Reply, Octets> unasked;
    private final ReplyReader replies = new ReplyReader(Limits.DEFAULT, this::replied);
    private final Window window = new Window();
    private final ArrayDeque<Asked> asked = new ArrayDeque<>();
    private boolean waiting;

    /**
     * Speaks.
     *
     * @param out     takes what the server is sent
     * @param unasked takes replies that nothing asked for, such as the greeting, with their octets
     */
    Lockstep(Consumer<Octets> out, BiConsumer<Reply, Octets> unasked) {
        this.out = out;
        this.unasked = unasked;
    }

    /** Asks the server, in as many writes as there are octets, when it is their turn; takes the reply with its octets. */
    void ask(List<Octets> octets, BiConsumer<Reply, Octets> then) {
        asked.add(new Asked(octets, then));
        next();
    }

    /** Whether nothing is asked. */
    boolean isIdle() {
        return asked.isEmpty();
    }

    /** The server sent these. */
    void read(Octets octets, long now) {
        window.add(octets);
        replies.read(octets, 0, now);
        next();
    }

    /** What has come of a reply that is not whole. */
    Octets rest() {
        return window.take(window.end());
    }

    private void replied(Reply reply) {
        Octets octets = window.take(reply.offset() + reply.length());
        if (waiting) {
            waiting = false;
            asked.removeFirst().then.accept(reply, octets);
        } else {
            unasked.accept(reply, octets);
        }
    }

    private void next() {
        if (!waiting && !asked.isEmpty()) {
            waiting = true;
            asked.getFirst().octets.forEach(out);
        }
    }
}
