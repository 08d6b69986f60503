package mailseam.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mailseam.play.Outcome.Ended;
import mailseam.play.Outcome.Reason;
import mailseam.session.Expectation;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;
import mailseam.smtp.Chunk;
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

/**
 * Plays the server. What the client sends is judged by counting; the replies of a turn go out when all that the turn before
 * waits for has come. But a client that sends less at a time than the session's client waits for replies meanwhile: where all
 * that it sent was read and no command is left in part, the replies to what came go out alone, as a real server flushes them
 * when its input is empty (RFC 2920 3.2). A pause before such replies is then made behind them.
 *
 * <p>What follows DATA, AUTH and STARTTLS is read by the replies that this server gives. At a command that is not the expected
 * one it answers those before, closes and ends.
 */
public final class ServerPlayer extends TurnPlayer {
    private final PlayLimits limits;
    private final ArrayDeque<ClientUnit> units = new ArrayDeque<>();
    private final CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
    private final ReplyReader ownReplies = new ReplyReader(Limits.DEFAULT, this::replied);
    private final ReplyCounter counter = new ReplyCounter();
    /** For each number of units taken, how many of those get a reply. */
    private final List<Integer> replying = new ArrayList<>(List.of(0));
    private int all;
    private long received;
    private long complete;
    private boolean large;
    private boolean taking;
    private int slicesTurn = -1;
    private @Nullable Slices slices;

    /** Plays a plan that does not depend on the MSS. */
    public ServerPlayer(Plan plan, Duration timeout) {
        this(_ -> plan, timeout, PlayLimits.DEFAULT);
    }

    /**
     * Plays a plan that is made once the MSS is known.
     *
     * @param timeout the longest wait for each command, and for each segment to leave beyond the wait that is marked at it
     */
    public ServerPlayer(PlanSource plans, Duration timeout, PlayLimits limits) {
        super(plans, timeout);
        this.limits = limits;
    }

    @Override
    void hear(Octets octets, int segment, long nanos) {
        received += octets.length();
        reader.read(octets, segment, nanos);
        takeUnits();
        long open = received - complete;
        if (waiting() != Waiting.OVER && open > (large && reader.held() == 0 ? limits.data() : limits.line())) {
            end(Reason.FLOODED, lineAwaited(), "The client sent " + open + " octets without coming to an end.");
        }
    }

    /** One at a time: a reply that goes out for one may decide what the next is. */
    private void takeUnits() {
        taking = true;
        while (waiting() != Waiting.OVER && !units.isEmpty()) {
            ClientUnit unit = units.remove();
            complete = unit.offset() + unit.length();
            large = unit instanceof Command command && command.verb().equals("BDAT");
            counter.sent(unit, all++);
            if (!differs() && !(unit instanceof OpaqueOctets)) {
                judge(unit);
            }
            proceed();
        }
        taking = false;
    }

    private void judge(ClientUnit unit) {
        if (heard() == script().expected().size()) {
            differ(new Ended(Reason.UNEXPECTED_COMMAND, line(),
                    "The session ends here, and the client sent " + Wording.of(unit) + "."));
            return;
        }
        Expectation expectation = script().expected().get(heard());
        if (expectation instanceof Expectation.OfUnit wanted && wanted.accepts(unit)) {
            take();
            replying.add(replying.getLast() + (unit instanceof Chunk ? 0 : 1));
        } else {
            differ(new Ended(Reason.UNEXPECTED_COMMAND, expectation.line(),
                    awaited() + "; the client sent " + Wording.of(unit) + "."));
        }
    }

    @Override
    void settle() {
        if (!taking && !units.isEmpty()) {
            takeUnits();
            proceed();
            return;
        }
        boolean over = differs() || peerClosed();
        switch (waiting()) {
            case HEARING -> {
                if (over || clientWaits()) {
                    answerThoseHeard();
                }
                if (over && outbox().isEmpty()) {
                    close(Reason.UNEXPECTED_CLOSE, lineAwaited(), "The client closed the connection"
                            + (reader.inUnit() ? " in the middle of something" : "") + ". " + awaited() + ".");
                }
            }
            case PEER_CLOSE -> {
                if (differs()) {
                    close(Reason.UNEXPECTED_COMMAND, line(), "");
                }
            }
            case OPENING, SENDING, PAUSING, NOTHING_MORE, OVER -> {
            }
        }
    }

    /** Whether nothing more can be read before a reply goes out: all was read, or what follows depends on the reply. */
    private boolean clientWaits() {
        return units.isEmpty() && (reader.awaiting() != CommandReader.Awaiting.NOTHING || !reader.inUnit());
    }

    /** Sends the replies to those units of this turn that came, out of what is to be said behind it. */
    private void answerThoseHeard() {
        Turn.Say say = script().sayBehind(turn());
        int answers = replying.get(heard()) - replying.get(script().start(turn()));
        if (say != null && answers > 0 && !say.replyEnds().isEmpty()) {
            int last = Math.min(answers, say.replyEnds().size()) - 1;
            outbox().add(slices(turn() + 1, say).upTo(say.replyEnds().get(last)));
        }
    }

    @Override
    List<PlannedSegment> segments(int turn, Turn.Say say) {
        return slices(turn, say).rest();
    }

    private Slices slices(int turn, Turn.Say say) {
        if (slices == null || slicesTurn != turn) {
            slices = new Slices(say);
            slicesTurn = turn;
        }
        return slices;
    }

    @Override
    void asked(PlannedSegment segment) {
        if (!segment.octets().isEmpty()) {
            ownReplies.read(segment.octets(), 0, 0);
        }
    }

    private void replied(Reply reply) {
        int answered = counter.replied(reply.code());
        if (answered != ReplyCounter.NONE && answered == all - 1 && units.isEmpty()) {
            large = reader.awaiting() == CommandReader.Awaiting.DATA && reply.code() / 100 == 3;
            reader.verdict(reply.code());
        }
    }

    @Override
    void left(PlannedSegment segment, long nanos) {
        // What a reply means for the reader was told when it was asked for.
    }

    @Override
    boolean endsWithItsTurn() {
        return false;
    }

    @Override
    String awaited() {
        Expectation expectation = script().expected().get(heard());
        return "Line " + expectation.line() + " expects " + expectation.text();
    }
}
