package mailseam.lab.server;

import java.util.ArrayList;
import java.util.List;
import mailseam.lab.server.Opening.EarlyTalk;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;

/**
 * Plays a server of a profile that throws all mail away. The replies to all commands of one read go out together, when that read is
 * used up (RFC 2920 3.2).
 */
public final class LabServerPlayer implements Player {
    private final String name;
    private final Opening opening;
    private final Ending ending;
    private final Visit visit;
    private final StringBuilder replies = new StringBuilder();
    private LabDialogue dialogue;
    private CommandReader reader;
    private boolean greeted;
    private long heard;
    private int segments;
    private long offset;
    private boolean closing;
    private boolean finished;

    /** For one connection. */
    public LabServerPlayer(LabProfile profile, Visit visit) {
        this.name = profile.name();
        this.opening = profile.rules().opening();
        this.ending = profile.rules().ending();
        this.visit = visit;
        this.dialogue = new LabDialogue(profile, visit);
        this.reader = reader(profile);
    }

    private CommandReader reader(LabProfile profile) {
        MessageRule message = profile.rules().message();
        return new CommandReader(Limits.DEFAULT, message.ends(),
                new CommandReader.Chunks(() -> dialogue.takesChunks(), !message.bareLf()), this::answer);
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        if (finished) {
            return List.of();
        }
        return switch (event) {
            case PlayEvent.Opened _ -> open();
            case PlayEvent.Heard(long nanos, Octets octets, int segment) -> hear(octets, segment, nanos);
            case PlayEvent.Left _ -> List.of();
            case PlayEvent.Alarm _ -> greeted ? timeOut() : greet();
            case PlayEvent.PeerClosed _ -> inputEnds();
            case PlayEvent.PeerReset(_, String reason) -> end(Outcome.Reason.RESET, "The connection broke: " + reason);
            case PlayEvent.Stop _ -> end(Outcome.Reason.STOPPED, "The lab server was stopped.");
        };
    }

    private List<PlayCommand> open() {
        if (opening.teaser()) {
            replies.append(dialogue.words(Saying.TEASER).begun());
        }
        if (opening.hold().isZero()) {
            return greet();
        }
        List<PlayCommand> commands = new ArrayList<>();
        if (!replies.isEmpty()) {
            commands.add(transmit());
        }
        commands.add(new PlayCommand.SetAlarm(opening.hold()));
        return commands;
    }

    private List<PlayCommand> greet() {
        greeted = true;
        replies.append(dialogue.words(Saying.GREETING).text());
        return speak();
    }

    private List<PlayCommand> hear(Octets octets, int segment, long nanos) {
        if (!greeted) {
            switch (opening.earlyTalk()) {
                case EarlyTalk.Heard() -> replies.append(dialogue.words(Saying.GREETING).text());
                case EarlyTalk.Refused() -> {
                    replies.append(dialogue.words(Saying.EARLY_TALK).text());
                    closing = true;
                }
                case EarlyTalk.HandedOver(Rules rules, Wording wording) -> {
                    LabProfile other = new LabProfile(name, rules, wording);
                    dialogue = new LabDialogue(other, visit);
                    dialogue.bar();
                    reader = reader(other);
                }
            }
            greeted = true;
        }
        heard += octets.length();
        reader.read(octets, segment, nanos);
        return replies.isEmpty() ? List.of(new PlayCommand.SetAlarm(ending.patience())) : speak();
    }

    private void answer(ClientUnit unit) {
        if (closing) {
            return;
        }
        Answer answer = dialogue.answer(unit, unit.offset() + unit.length() < heard);
        answer.replies().forEach(reply -> replies.append(reply.text()));
        closing = answer.closes();
        if (!answer.replies().isEmpty()) {
            reader.verdict(answer.replies().getFirst().code());
        }
    }

    private List<PlayCommand> speak() {
        List<PlayCommand> commands = new ArrayList<>();
        commands.add(transmit());
        if (closing) {
            commands.add(new PlayCommand.Close());
            commands.add(finish(new Outcome.Completed()));
        } else {
            commands.add(new PlayCommand.SetAlarm(ending.patience()));
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
        replies.append(dialogue.words(Saying.TIMEOUT).text());
        return List.of(transmit(), new PlayCommand.Close(), finish(new Outcome.Ended(Outcome.Reason.TIMED_OUT, 0,
                "The client sent no command for " + ending.patience().toMinutes() + " minutes.")));
    }

    /** Replies that still wait go out: the client has only stopped sending. */
    private List<PlayCommand> inputEnds() {
        List<PlayCommand> commands = new ArrayList<>();
        if (ending.speaks()) {
            replies.append(dialogue.words(Saying.INPUT_ENDED).text());
            commands.add(transmit());
        }
        commands.add(new PlayCommand.Close());
        commands.add(finish(new Outcome.Ended(Outcome.Reason.UNEXPECTED_CLOSE, 0,
                "The client closed without QUIT.")));
        return commands;
    }

    private List<PlayCommand> end(Outcome.Reason reason, String message) {
        return List.of(finish(new Outcome.Ended(reason, 0, message)));
    }

    private PlayCommand finish(Outcome outcome) {
        finished = true;
        return new PlayCommand.Finish(outcome);
    }
}
