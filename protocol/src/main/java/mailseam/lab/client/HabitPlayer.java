package mailseam.lab.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.play.Outcome.Reason;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.PlayLimits;
import mailseam.play.Player;
import mailseam.play.Wording;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;

/**
 * Plays a client with some habits. It says what its dialogue gives, and goes on when its ears have heard as many replies as it
 * has asked for. What it did wrong by that goes into its outcome.
 */
final class HabitPlayer implements Player {
    /** Between pieces that are to be read apart. */
    private static final Duration APART = Duration.ofMillis(50);
    private static final int SERVICE_CLOSING = 421;

    private final Habits habits;
    private final Duration timeout;
    private final MailDialogue dialogue;
    private final Ears ears;
    private final Truth truth;
    private final Deque<Question> open = new ArrayDeque<>();
    private final List<PlayCommand> commands = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();
    private int segments;
    private long offset;
    private int mss;
    private long progress;
    private boolean finished;

    HabitPlayer(ClientMail mail, Habits habits) {
        this.habits = habits;
        this.timeout = mail.timeout();
        this.dialogue = new MailDialogue(mail, habits);
        this.ears = new Ears(habits.hearing());
        this.truth = new Truth(habits.opening() != Habits.Opening.UNGREETED);
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        if (finished) {
            return List.of();
        }
        switch (event) {
            case PlayEvent.Opened(long nanos, int size) -> {
                mss = size;
                progress = nanos;
                say(dialogue.opening());
                commands.add(new PlayCommand.SetAlarm(timeout));
            }
            case PlayEvent.Heard(long nanos, Octets octets, int segment) -> {
                progress = nanos;
                hear(octets, segment, nanos);
            }
            case PlayEvent.Left(long nanos, _) -> progress = nanos;
            case PlayEvent.Alarm(long nanos) -> alarm(nanos);
            case PlayEvent.PeerClosed _ -> end(Reason.UNEXPECTED_CLOSE, "The server closed the connection" + waiting());
            case PlayEvent.PeerReset(_, String reason) ->
                    end(Reason.RESET, "The connection was reset or broke (" + reason + ")" + waiting());
            case PlayEvent.Stop _ -> end(Reason.STOPPED, "It was stopped.");
        }
        List<PlayCommand> todo = List.copyOf(commands);
        commands.clear();
        return todo;
    }

    private void hear(Octets octets, int segment, long nanos) {
        truth.heard(octets, segment, nanos);
        boolean hello = !open.isEmpty() && open.getFirst().kind() == Question.Kind.HELLO;
        for (Reply reply : ears.hear(octets, segment, nanos, hello)) {
            if (finished) {
                return;
            }
            if (open.isEmpty()) {
                surplus(reply);
            } else {
                take(open.remove(), reply);
            }
            if (habits.hearing() != Habits.Hearing.REPLIES) {
                proceed();
            }
        }
        if (truth.unended() > PlayLimits.DEFAULT.line()) {
            end(Reason.FLOODED, "The server sent " + truth.unended() + " octets without ending a reply.");
        }
        proceed();
    }

    private void take(Question question, Reply reply) {
        truth.takes(reply);
        if (!dialogue.answered(question, reply) && refusal.isEmpty()) {
            refusal = Optional.of(words(question, reply));
        }
        if (reply.code() == SERVICE_CLOSING) {
            end(Reason.SERVICE_CLOSING, words(question, reply));
        }
    }

    private String words(Question question, Reply reply) {
        if (truth.misstep().isPresent()) {
            return "It took " + Wording.of(reply) + " for the reply to " + question.text() + ".";
        }
        return question.kind() == Question.Kind.GREETING ? "The server greeted with " + Wording.of(reply) + "."
                : "The server said " + Wording.of(reply) + " to " + question.text() + ".";
    }

    private void surplus(Reply reply) {
        end(reply.code() == SERVICE_CLOSING ? Reason.SERVICE_CLOSING : Reason.TOO_MANY_REPLIES,
                "All commands were answered, and the server said " + Wording.of(reply) + ".");
    }

    /** Says what is next, where nothing is waited for. */
    private void proceed() {
        while (!finished && open.isEmpty()) {
            dialogue.next().ifPresentOrElse(this::say, this::done);
        }
    }

    private void say(Say say) {
        truth.said(say.questions());
        open.addAll(say.questions());
        for (int i = 0; i < say.pieces().size(); i++) {
            transmit(Octets.utf8(say.pieces().get(i)), i + 1 < say.pieces().size());
        }
    }

    /** In as few segments as the MSS allows. */
    private void transmit(Octets piece, boolean more) {
        for (int from = 0; from < piece.length(); from += mss) {
            int to = Math.min(piece.length(), from + mss);
            After after = more && to == piece.length() ? new After.Wait(APART) : new After.Nothing();
            commands.add(new PlayCommand.Transmit(new PlannedSegment(segments++, Direction.CLIENT, offset,
                    piece.slice(from, to), after, List.of())));
            offset += to - from;
        }
    }

    private void alarm(long nanos) {
        Duration left = timeout.minusNanos(nanos - progress);
        if (left.isPositive()) {
            commands.add(new PlayCommand.SetAlarm(left));
        } else {
            end(Reason.TIMED_OUT, "Nothing came for " + Wording.seconds(timeout) + waiting());
        }
    }

    private String waiting() {
        return open.isEmpty() ? "."
                : ", and no " + (open.getFirst().kind() == Question.Kind.GREETING ? "greeting"
                        : "reply to " + open.getFirst().text()) + " before that.";
    }

    private void done() {
        if (truth.misstep().isPresent() || refusal.isPresent()) {
            end(Reason.UNEXPECTED_REPLY, "");
        } else {
            finish(new Outcome.Completed());
        }
    }

    /** Ends it: what went wrong first is its name, and all of it its message. */
    private void end(Reason reason, String message) {
        List<String> sentences = new ArrayList<>();
        truth.misstep().ifPresent(sentences::add);
        refusal.filter(sentence -> !sentence.equals(message)).ifPresent(sentences::add);
        if (!message.isEmpty()) {
            sentences.add(message);
        }
        Reason name = reason == Reason.STOPPED ? reason
                : truth.misstep().isPresent() ? Reason.OUT_OF_STEP
                        : refusal.isPresent() && reason != Reason.SERVICE_CLOSING ? Reason.UNEXPECTED_REPLY : reason;
        finish(new Outcome.Ended(name, 0, String.join(" ", sentences)));
    }

    private void finish(Outcome outcome) {
        if (!finished) {
            finished = true;
            commands.add(new PlayCommand.Close());
            commands.add(new PlayCommand.Finish(outcome));
        }
    }
}
