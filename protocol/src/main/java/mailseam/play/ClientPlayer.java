package mailseam.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import mailseam.play.Outcome.Ended;
import mailseam.play.Outcome.Reason;
import mailseam.session.Expectation;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;
import org.jspecify.annotations.Nullable;

/**
 * Plays the client. Replies are judged by counting, one at a time, as soon as each is complete, also while commands are still
 * being sent (RFC 2920 3.1); so it does not matter in which pieces they come.
 *
 * <p>After a reply that is not the expected one, the others of the same group are waited for, and then it ends: what the next
 * group does would depend on it. A reply that comes while no reply is due ends it at once: as {@code reply-before-command}
 * where a command was sent in part or nothing was sent at all, else as {@code too-many-replies}. A reply that a command asked
 * for and the session does not mention is let pass.
 */
public final class ClientPlayer extends TurnPlayer {
    private static final int SERVICE_CLOSING = 421;

    private final long bound;
    private final SentCommands sent = new SentCommands();
    private final ArrayDeque<Reply> replies = new ArrayDeque<>();
    private final ReplyReader reader = new ReplyReader(Limits.DEFAULT, replies::add);
    private long received;
    private long complete;

    /** Plays a plan that does not depend on the MSS. */
    public ClientPlayer(Plan plan, Duration timeout) {
        this(_ -> plan, timeout, PlayLimits.DEFAULT);
    }

    /**
     * Plays a plan that is made once the MSS is known.
     *
     * @param timeout the longest wait for each reply, and for each segment to leave beyond the wait that is marked before it
     */
    public ClientPlayer(PlanSource plans, Duration timeout, PlayLimits limits) {
        super(plans, timeout);
        bound = limits.line();
    }

    @Override
    void hear(Octets octets, int segment, long nanos) {
        received += octets.length();
        reader.read(octets, segment, nanos);
        while (waiting() != Waiting.OVER && !replies.isEmpty()) {
            Reply reply = replies.remove();
            complete = reply.offset() + reply.length();
            take(reply);
            proceed();
        }
        if (waiting() != Waiting.OVER && received - complete > bound) {
            end(Reason.FLOODED, lineAwaited(),
                    "The server sent " + (received - complete) + " octets without ending a reply.");
        }
    }

    @Override
    void asked(PlannedSegment segment) {
        // It counts as sent when it has left.
    }

    @Override
    void left(PlannedSegment segment, long nanos) {
        sent.sent(segment, nanos);
    }

    private void take(Reply reply) {
        boolean due = sent.owed();
        boolean expected = heard() < switch (waiting()) {
            case HEARING -> script().end(turn());
            case SENDING -> due ? script().reach(turn()) : heard();
            case PAUSING -> script().reach(turn());
            case OPENING, PEER_CLOSE, NOTHING_MORE, OVER -> heard();
        };
        if (expected) {
            judge(reply, sent.replied(reply.code()));
        } else if (due) {
            sent.replied(reply.code());
        } else {
            surplus(reply);
        }
    }

    private void judge(Reply reply, @Nullable ClientUnit answered) {
        Expectation expectation = take();
        if (expectation instanceof Expectation.OfReply wanted && wanted.accepts(reply)) {
            return;
        }
        String message = expects(expectation, answered) + "; the server said " + Wording.of(reply) + ".";
        if (reply.code() == SERVICE_CLOSING) {
            end(Reason.SERVICE_CLOSING, expectation.line(), message);
        } else {
            differ(new Ended(Reason.UNEXPECTED_REPLY, expectation.line(), message));
        }
    }

    private void surplus(Reply reply) {
        String said = "the server said " + Wording.of(reply) + ".";
        if (reply.code() == SERVICE_CLOSING) {
            end(Reason.SERVICE_CLOSING, line(), "No reply was due, and " + said);
        } else if (waiting() == Waiting.SENDING && sent.underWay()) {
            end(Reason.REPLY_BEFORE_COMMAND, line(), "Before the command that it would answer was sent, " + said);
        } else {
            end(Reason.TOO_MANY_REPLIES, line(), "All commands were answered, and " + said);
        }
    }

    @Override
    void settle() {
        boolean more = heard() < script().expected().size();
        if (peerClosed() && more && waiting() != Waiting.PEER_CLOSE && waiting() != Waiting.NOTHING_MORE) {
            end(Reason.UNEXPECTED_CLOSE, lineAwaited(), "The server closed the connection"
                    + (reader.inReply() ? " in the middle of a reply" : "") + ". " + awaited() + ".");
        }
    }

    @Override
    List<PlannedSegment> segments(int turn, Turn.Say say) {
        return say.segments();
    }

    @Override
    boolean endsWithItsTurn() {
        return true;
    }

    @Override
    String awaited() {
        return expects(script().expected().get(heard()), sent.next())
                + (reader.inReply() ? ", of which " + (received - complete) + " octets came" : "");
    }

    private String expects(Expectation expectation, @Nullable ClientUnit answered) {
        return "Line " + expectation.line() + " expects " + expectation.text()
                + (answered == null ? "" : " in answer to " + sent.wording(answered));
    }
}
