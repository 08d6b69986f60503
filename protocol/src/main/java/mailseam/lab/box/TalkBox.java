package mailseam.lab.box;

import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import org.jspecify.annotations.Nullable;

/** A box that reads SMTP, and changes what servers offer: the reply to EHLO passes as soon as it is whole. */
abstract class TalkBox extends PassingBox implements Talk.Listener {
    /** A reply to EHLO that is longer passes unchanged. */
    static final int MOST_HELD = 1 << 20;

    private final Talk talk = new Talk(this);
    private final Window server = new Window();
    private final Pieces toClient = new Pieces();
    private boolean silent;

    @Override
    final void passed(long now, Direction stream, Octets octets) {
        if (silent) {
            return;
        }
        if (talk.opaque()) {
            emit(stream, octets);
            return;
        }
        switch (stream) {
            case CLIENT -> fromClient(now, octets);
            case SERVER -> {
                server.add(fromServer(octets));
                talk.server(octets, now);
                if (!(talk.inReply() && isEhlo(talk.next())) || server.held() > MOST_HELD) {
                    toClient.add(server.take(server.end()));
                }
            }
        }
        answerWhatIsDue();
        emit(Direction.SERVER, toClient.take());
        done();
    }

    @Override
    final void ended(long now, Direction stream) {
        if (stream == Direction.SERVER) {
            emit(stream, server.take(server.end()));
        } else {
            clientEnded();
        }
        if (!silent) {
            end(stream);
        }
    }

    /** Nothing passes any more. */
    final void silence() {
        silent = true;
    }

    @Override
    public final void replied(Reply reply, @Nullable ClientUnit to) {
        long end = reply.offset() + reply.length();
        if (reply.code() == 250 && isEhlo(to) && server.start() <= reply.offset()) {
            toClient.add(server.take(reply.offset()));
            toClient.add(offer(server.take(end)));
        } else {
            toClient.add(server.take(end));
        }
        answerWhatIsDue();
    }

    private static boolean isEhlo(@Nullable ClientUnit unit) {
        return unit instanceof Command command && command.verb().equals("EHLO");
    }

    /** The conversation as far as it was read. */
    final Talk talk() {
        return talk;
    }

    /** Octets for the client that go out with those of this event. */
    final void tellClient(Octets octets) {
        toClient.add(octets);
    }

    /** What the server offers, as the client is to see it. */
    abstract Octets offer(Octets reply);

    /** The server sent a read: the same number of octets, as the client is to see them. */
    Octets fromServer(Octets octets) {
        return octets;
    }

    /** The client sent a read. */
    abstract void fromClient(long now, Octets read);

    /** It may be the turn of an answer of the box. */
    void answerWhatIsDue() {
        // It has none.
    }

    /** All of an event was dealt with. */
    void done() {
        // Nothing is left to do.
    }

    /** The client's stream has ended. */
    void clientEnded() {
        // Nothing is held.
    }
}
