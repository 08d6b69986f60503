package mailseam.lab.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;

/**
 * A correct ESMTP receiver that throws all mail away. The replies to all commands of one read go out together, when that read is
 * used up (RFC 2920 3.2).
 */
public final class LabServerPlayer implements Player {
    /** RFC 5321 4.5.3.2.7. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LabDialogue dialogue;
    private final CommandReader reader;
    private final StringBuilder replies = new StringBuilder();
    private int segments;
    private long offset;
    private boolean quit;
    private boolean finished;

    /** For one connection. */
    public LabServerPlayer(LabProfile profile) {
        this.dialogue = new LabDialogue(profile);
        this.reader = new CommandReader(Limits.DEFAULT, this::answer);
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        if (finished) {
            return List.of();
        }
        return switch (event) {
            case PlayEvent.Opened _ -> say(dialogue.greeting());
            case PlayEvent.Heard(long nanos, Octets octets, int segment) -> hear(octets, segment, nanos);
            case PlayEvent.Left _ -> List.of();
            case PlayEvent.Alarm _ -> timeOut();
            case PlayEvent.PeerClosed _ -> end(Outcome.Reason.UNEXPECTED_CLOSE, "The client closed without QUIT.");
            case PlayEvent.PeerReset(_, String reason) -> end(Outcome.Reason.RESET, "The connection broke: " + reason);
            case PlayEvent.Stop _ -> end(Outcome.Reason.STOPPED, "The lab server was stopped.");
        };
    }

    private List<PlayCommand> say(LabReply reply) {
        replies.append(reply.text());
        return speak();
    }

    private List<PlayCommand> hear(Octets octets, int segment, long nanos) {
        reader.read(octets, segment, nanos);
        return replies.isEmpty() ? List.of() : speak();
    }

    private void answer(ClientUnit unit) {
        if (quit) {
            return;
        }
        Optional<LabReply> reply = dialogue.answer(unit);
        reply.ifPresent(said -> replies.append(said.text()));
        quit = unit instanceof Command command && command.verb().equals("QUIT");
        reply.ifPresent(said -> reader.verdict(said.code()));
    }

    private List<PlayCommand> speak() {
        List<PlayCommand> commands = new ArrayList<>();
        commands.add(transmit());
        if (quit) {
            commands.add(new PlayCommand.Close());
            commands.add(finish(new Outcome.Completed()));
        } else {
            commands.add(new PlayCommand.SetAlarm(PATIENCE));
        }
        return commands;
    }

    private PlayCommand transmit() {
        Octets octets = Octets.latin1(replies.toString());
        replies.setLength(0);
        PlannedSegment segment = new PlannedSegment(segments++, Direction.SERVER, offset, octets, new After.Nothing(),
                List.of());
        offset += octets.length();
        return new PlayCommand.Transmit(segment);
    }

    private List<PlayCommand> timeOut() {
        replies.append(LabReply.of(421, "4.4.2 Timeout, closing the connection").text());
        return List.of(transmit(), new PlayCommand.Close(), finish(new Outcome.Ended(Outcome.Reason.TIMED_OUT, 0,
                "The client sent no command for " + PATIENCE.toMinutes() + " minutes.")));
    }

    private List<PlayCommand> end(Outcome.Reason reason, String message) {
        return List.of(finish(new Outcome.Ended(reason, 0, message)));
    }

    private PlayCommand finish(Outcome outcome) {
        finished = true;
        return new PlayCommand.Finish(outcome);
    }
}
