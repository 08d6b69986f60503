package mailseam.behaviours;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.Plan;
import mailseam.session.Turn;
import mailseam.smtp.Limits;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/**
 * Plays an input whatever the server makes of it: it waits for as many replies as the input says, whatever they are, gives up
 * waiting after a time, and at the end waits for the server to close. Behind a pause it counts afresh, since how many replies came
 * until then may differ from server to server.
 */
final class BehaviourPlayer implements Player {
    private final List<Turn> turns;
    private final Duration patience;
    private final List<Reply> replies = new ArrayList<>();
    private final ReplyReader reader = new ReplyReader(Limits.DEFAULT, replies::add);
    private final CompletableFuture<Void> spoken = new CompletableFuture<>();
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private int next;
    private int due;
    private boolean waiting;
    private boolean pausing;
    private boolean finished;

    /** {@code patience}: the longest wait for replies, and for the server to close. */
    BehaviourPlayer(Plan plan, Duration patience) {
        this.turns = plan.turns();
        this.patience = patience;
    }

    /** Done when the first segment has left. */
    CompletableFuture<Void> spoken() {
        return spoken;
    }

    /** The connection is over, for a reason. */
    void over(String reason) {
        answer.completeExceptionally(new IllegalStateException(reason));
    }

    /** What came, when it is over. */
    CompletableFuture<Answer> answer() {
        return answer;
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        if (finished) {
            return List.of();
        }
        List<PlayCommand> commands = new ArrayList<>();
        switch (event) {
            case PlayEvent.Opened _ -> proceed(commands);
            case PlayEvent.Heard heard -> {
                reader.read(heard.octets(), heard.segment(), heard.nanos());
                if (waiting && !pausing && replies.size() >= due) {
                    proceed(commands);
                }
            }
            case PlayEvent.Left _ -> spoken.complete(null);
            case PlayEvent.Alarm _ -> alarm(commands);
            case PlayEvent.PeerClosed _,PlayEvent.PeerReset _ -> finish(
                    saidGoodbye() ? Answer.End.GOODBYE : Answer.End.CUT, commands);
            case PlayEvent.Stop _ -> finish(Answer.End.OPEN, commands);
        }
        return commands;
    }

    private void alarm(List<PlayCommand> commands) {
        if (pausing) {
            pausing = false;
            due = replies.size();
        }
        if (next < turns.size()) {
            proceed(commands);
        } else {
            finish(Answer.End.OPEN, commands);
        }
    }

    private void proceed(List<PlayCommand> commands) {
        waiting = false;
        while (!waiting) {
            begin(commands);
        }
    }

    private void begin(List<PlayCommand> commands) {
        if (next == turns.size()) {
            due = Integer.MAX_VALUE;
            await(patience, commands);
            return;
        }
        switch (turns.get(next++)) {
            case Turn.Say say -> say.segments().forEach(segment -> commands.add(new PlayCommand.Transmit(segment)));
            case Turn.Hear hear -> {
                due += hear.expected().size();
                if (replies.size() < due) {
                    await(patience, commands);
                }
            }
            case Turn.Pause(_, Duration time) -> {
                pausing = true;
                await(time, commands);
            }
            case Turn.HalfClose _ -> commands.add(new PlayCommand.HalfClose());
            case Turn turn -> throw new IllegalStateException("No input has this: " + turn);
        }
    }

    private void await(Duration time, List<PlayCommand> commands) {
        waiting = true;
        commands.add(new PlayCommand.SetAlarm(time));
    }

    private boolean saidGoodbye() {
        return !replies.isEmpty() && replies.getLast().code() == 221;
    }

    private void finish(Answer.End end, List<PlayCommand> commands) {
        finished = true;
        reader.end();
        answer.complete(new Answer(replies.stream().map(ReplyText::of).toList(), end));
        commands.add(new PlayCommand.Finish(new Outcome.Completed()));
    }
}
