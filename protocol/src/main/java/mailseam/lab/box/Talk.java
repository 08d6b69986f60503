package mailseam.lab.box;

import java.util.ArrayDeque;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;
import mailseam.timeline.ReplyCounter;
import org.jspecify.annotations.Nullable;

/** What two sides say to each other, read as SMTP, with each reply paired with what it answers. It ends where TLS begins. */
final class Talk {
    /** Is told of all that is whole. */
    interface Listener {
        /**
         * The client sent a whole unit.
         *
         * @param index counts units
         * @return whether the server gets it, and so replies
         */
        boolean said(ClientUnit unit, int index);

        /** The server sent a whole reply; null for the greeting and what nothing asked for. */
        void replied(Reply reply, @Nullable ClientUnit to);
    }

    private record Owed(int index, ClientUnit unit) {
    }

    private final Listener listener;
    private final CommandReader commands = new CommandReader(Limits.DEFAULT, this::said);
    private final ReplyReader replies = new ReplyReader(Limits.DEFAULT, this::replied);
    private final ReplyCounter counter = new ReplyCounter();
    private final ArrayDeque<Owed> owed = new ArrayDeque<>();
    private int units;
    private long clientRead;
    private boolean opaque;

    Talk(Listener listener) {
        this.listener = listener;
    }

    void client(Octets octets, long now) {
        if (!opaque) {
            commands.read(octets, 0, now);
        }
    }

    void server(Octets octets, long now) {
        if (!opaque) {
            replies.read(octets, 0, now);
        }
    }

    /** Whether what passes now is no SMTP. */
    boolean opaque() {
        return opaque;
    }

    /** Offset behind the last whole unit of the client. */
    long clientRead() {
        return clientRead;
    }

    /** Whether the client's next octets are of a line, and not of mail data or a chunk. */
    boolean readsLines() {
        return commands.readsLines();
    }

    /** Whether what the client's next octets are depends on a reply that has not come. */
    boolean awaitsReply() {
        return commands.awaiting() != CommandReader.Awaiting.NOTHING;
    }

    /** Whether the server is in the middle of a reply. */
    boolean inReply() {
        return replies.inReply();
    }

    /** The unit that the next reply answers, or null. */
    @Nullable
    ClientUnit next() {
        int next = counter.next();
        return next == ReplyCounter.NONE ? null : at(next);
    }

    /** Whether all replies to what was said before a unit have come. */
    boolean isAnsweredBefore(int index) {
        return counter.greeted() && (!counter.owes() || counter.next() > index);
    }

    /** A unit that the server did not get was answered with a code. */
    void answered(int index, int code) {
        judged(index, code);
    }

    private void said(ClientUnit unit) {
        clientRead = unit.offset() + unit.length();
        if (unit instanceof OpaqueOctets) {
            return;
        }
        int index = units++;
        if (listener.said(unit, index)) {
            owed.add(new Owed(index, unit));
            counter.sent(unit, index);
        }
    }

    private void replied(Reply reply) {
        int index = counter.replied(reply.code());
        ClientUnit to = index == ReplyCounter.NONE ? null : at(index);
        if (to instanceof Command command && command.verb().equals("STARTTLS") && reply.code() == 220) {
            opaque = true;
        }
        listener.replied(reply, to);
        if (to != null && !opaque) {
            judged(index, reply.code());
        }
    }

    private void judged(int index, int code) {
        if (index == units - 1) {
            commands.verdict(code);
        }
    }

    private @Nullable ClientUnit at(int index) {
        while (!owed.isEmpty() && owed.getFirst().index < index) {
            owed.removeFirst();
        }
        return owed.isEmpty() ? null : owed.getFirst().unit;
    }
}
