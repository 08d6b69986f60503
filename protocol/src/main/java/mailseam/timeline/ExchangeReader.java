package mailseam.timeline;

import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.NoteKind;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/**
 * Reads both directions of a connection into what the client sent and the replies to it, and pairs them by counting. What follows
 * DATA, AUTH and STARTTLS is read by the replies to them. Behind an accepted STARTTLS (RFC 3207 4) neither direction is SMTP any
 * longer; what the server sent in the same segment behind that reply is still read, since it came unprotected.
 */
public final class ExchangeReader {
    /** So many octets of a client that waits for no reply are held for it; then they are read as what they evidently are. */
    private static final long HOLD = 1024 * 1024;
    private static final int GO_AHEAD = 354;
    private static final int REFUSED = 500;
    private static final int READY = 220;
    private static final int TLS_HANDSHAKE = 0x16;

    private final Sink sink;
    private final boolean captured;
    private final ReplyCounter counter = new ReplyCounter();
    private final CommandReader commandReader;
    private final ReplyReader replyReader;
    private int units;
    private boolean serverIsOpaque;
    private boolean tlsIsNext;

    /** Takes what was read. */
    public interface Sink {
        /** The client's next unit. */
        void sent(ClientUnit unit);

        /** The server's next reply, and the number of the unit that it answers, from 0, or {@link ReplyCounter#NONE}. */
        void replied(Reply reply, int unit);
    }

    /**
     * At the beginning of a connection.
     *
     * @param captured whether this is from a capture, which may have been decrypted: then SMTP may go on behind STARTTLS
     */
    public ExchangeReader(Limits limits, boolean captured, Sink sink) {
        this.sink = sink;
        this.captured = captured;
        commandReader = new CommandReader(limits, this::sent);
        replyReader = new ReplyReader(limits, this::replied);
    }

    /** The next octets of a direction; of octets that are encrypted only the client's count as a unit. */
    public void read(Direction direction, Octets octets, int segment, long nanos) {
        if (direction == Direction.CLIENT) {
            decideOnTls(octets);
            replyReader.presumeEnd();
            commandReader.read(octets, segment, nanos);
            if (commandReader.held() > HOLD) {
                commandReader.verdict(commandReader.awaiting() == CommandReader.Awaiting.DATA ? GO_AHEAD : REFUSED);
            }
        } else if (!serverIsOpaque) {
            replyReader.read(octets, segment, nanos);
            if (serverIsOpaque) {
                replyReader.end();
            }
        }
    }

    /** Octets are missing; where none are, the stream is seen from the middle. */
    public void skip(Direction direction, long count) {
        if (direction == Direction.CLIENT) {
            commandReader.skip(count);
        } else if (!serverIsOpaque) {
            replyReader.skip(count);
        }
    }

    /** What follows is encrypted, on both sides. */
    public void encrypt() {
        serverIsOpaque = true;
        commandReader.encrypt();
    }

    /** Whether what a direction sends next is encrypted. */
    public boolean isEncrypted(Direction direction) {
        return direction == Direction.CLIENT ? commandReader.reading() == CommandReader.Reading.OPAQUE : serverIsOpaque;
    }

    /** Nothing more comes. */
    public void end() {
        if (tlsIsNext) {
            encryptBehindStartTls();
        }
        if (!serverIsOpaque) {
            replyReader.end();
        }
        commandReader.end();
    }

    private void decideOnTls(Octets octets) {
        if (tlsIsNext && octets.at(0) == TLS_HANDSHAKE) {
            encryptBehindStartTls();
        } else if (tlsIsNext) {
            tlsIsNext = false;
            commandReader.verdict(REFUSED);
        }
    }

    private void encryptBehindStartTls() {
        tlsIsNext = false;
        serverIsOpaque = true;
        commandReader.verdict(READY);
    }

    private void sent(ClientUnit unit) {
        counter.sent(unit, units++);
        sink.sent(unit);
    }

    private void replied(Reply reply) {
        if (!counter.owes()) {
            commandReader.presumeEnd();
        }
        int unit = counter.replied(reply.code());
        sink.replied(reply, unit);
        if (unit != ReplyCounter.NONE && unit == units - 1 && !isUnfinished(reply)) {
            verdict(reply.code());
        }
    }

    private void verdict(int code) {
        boolean startsTls = commandReader.awaiting() == CommandReader.Awaiting.STARTTLS && code == READY;
        tlsIsNext = startsTls && captured && commandReader.held() == 0;
        if (!tlsIsNext) {
            serverIsOpaque |= startsTls;
            commandReader.verdict(code);
        }
    }

    private static boolean isUnfinished(Reply reply) {
        return reply.notes().stream().anyMatch(note -> note.kind() == NoteKind.UNFINISHED);
    }
}
