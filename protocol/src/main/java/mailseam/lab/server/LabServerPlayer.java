package mailseam.lab.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailseam.lab.server.Opening.EarlyTalk;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.PlannedSegment;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;

/**
 * Plays a server of a profile that throws all mail away. The replies to all commands of one read go out together, when that read is
 * used up (RFC 2920 3.2).
 */
public final class LabServerPlayer implements Player {
    /** Long enough that the last words are on their way before the RST, and short enough that most clients read neither. */
    private static final Duration BEFORE_RESET = Duration.ofMillis(10);

    private static final int FIRST_ERROR = 400;
    /** Refuses whatever a command that was thrown away asked for. */
    private static final int NO_VERDICT = 500;

    private final LabProfile profile;
    private final Rules rules;
    private final Visit visit;
    private final StringBuilder replies = new StringBuilder();
    private LabDialogue dialogue;
    private CommandReader reader;
    private boolean greeted;
    private long heard;
    private int segments;
    private long offset;
    private long lost;
    private boolean closing;
    private boolean resets;
    private boolean finished;

    /** For one connection. */
    public LabServerPlayer(LabProfile profile, Visit visit) {
        this.profile = profile;
        this.rules = profile.rules();
        this.visit = visit;
        this.dialogue = new LabDialogue(profile, visit);
        this.reader = reader(profile);
    }

    private CommandReader reader(LabProfile played) {
        MessageRule message = played.rules().message();
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
            case PlayEvent.Alarm _ -> alarm();
            case PlayEvent.PeerClosed _ -> inputEnds();
            case PlayEvent.PeerReset(_, String reason) -> end(Outcome.Reason.RESET, "The connection broke: " + reason);
            case PlayEvent.Stop _ -> end(Outcome.Reason.STOPPED, "The lab server was stopped.");
        };
    }

    private List<PlayCommand> open() {
        if (rules.opening().teaser()) {
            replies.append(dialogue.words(Saying.TEASER).begun());
        }
        if (rules.opening().hold().isZero()) {
            return greet();
        }
        List<PlayCommand> commands = new ArrayList<>(transmit());
        commands.add(new PlayCommand.SetAlarm(rules.opening().hold()));
        return commands;
    }

    private List<PlayCommand> alarm() {
        if (closing) {
            return List.of(new PlayCommand.Reset(), finish(new Outcome.Completed()));
        }
        return greeted ? timeOut() : greet();
    }

    private List<PlayCommand> greet() {
        greeted = true;
        replies.append(dialogue.words(Saying.GREETING).text());
        return speak();
    }

    private List<PlayCommand> hear(Octets octets, int segment, long nanos) {
        if (closing) {
            return List.of();
        }
        if (!greeted) {
            switch (rules.opening().earlyTalk()) {
                case EarlyTalk.Heard() -> replies.append(dialogue.words(Saying.GREETING).text());
                case EarlyTalk.Refused() -> {
                    replies.append(dialogue.words(Saying.EARLY_TALK).text());
                    closing = true;
                }
                case EarlyTalk.HandedOver(Rules others, Wording wording) -> {
                    LabProfile other = new LabProfile(profile.name(), others, wording);
                    dialogue = new LabDialogue(other, visit);
                    dialogue.bar();
                    reader = reader(other);
                }
            }
            greeted = true;
        }
        heard += octets.length();
        reader.read(octets, segment, nanos);
        return replies.isEmpty() ? List.of(new PlayCommand.SetAlarm(rules.ending().patience())) : speak();
    }

    private void answer(ClientUnit unit) {
        long end = unit.offset() + unit.length();
        if (closing) {
            return;
        }
        if (unit.offset() < lost) {
            reader.verdict(NO_VERDICT);
            return;
        }
        Answer answer = dialogue.answer(unit, end < heard);
        answer.replies().forEach(reply -> replies.append(reply.text()));
        closing = answer.closes();
        resets = closing && end < heard && rules.flaws().contains(Flaw.CLOSES_WITH_UNREAD);
        if (!answer.replies().isEmpty()) {
            int code = answer.replies().getFirst().code();
            lost = code >= FIRST_ERROR && rules.flaws().contains(Flaw.LOSES_INPUT) ? heard : lost;
            reader.verdict(code);
        }
    }

    private List<PlayCommand> speak() {
        List<PlayCommand> commands = new ArrayList<>(transmit());
        if (resets) {
            commands.add(new PlayCommand.SetAlarm(BEFORE_RESET));
        } else if (closing) {
            commands.add(new PlayCommand.Close());
            commands.add(finish(new Outcome.Completed()));
        } else {
            commands.add(new PlayCommand.SetAlarm(rules.ending().patience()));
        }
        return commands;
    }

    private List<PlayCommand> transmit() {
        Octets octets = Octets.latin1(replies.toString());
        replies.setLength(0);
        List<PlannedSegment> parts = rules.delivery().segments(octets, segments, offset);
        segments += parts.size();
        offset += octets.length();
        return parts.stream().<PlayCommand>map(PlayCommand.Transmit::new).toList();
    }

    private List<PlayCommand> timeOut() {
        replies.append(dialogue.words(Saying.TIMEOUT).text());
        return close(new Outcome.Ended(Outcome.Reason.TIMED_OUT, 0,
                "The client sent no command for " + rules.ending().patience().toMinutes() + " minutes."));
    }

    /** Replies that still wait go out: the client has only stopped sending. */
    private List<PlayCommand> inputEnds() {
        if (rules.ending().speaks()) {
            replies.append(dialogue.words(Saying.INPUT_ENDED).text());
        }
        return close(new Outcome.Ended(Outcome.Reason.UNEXPECTED_CLOSE, 0, "The client closed without QUIT."));
    }

    /** Says what is to be said, and closes behind that. */
    private List<PlayCommand> close(Outcome outcome) {
        List<PlayCommand> commands = new ArrayList<>(transmit());
        commands.add(new PlayCommand.Close());
        commands.add(finish(outcome));
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
