package mailseam.lab.server;

import java.util.ArrayList;
import java.util.List;
import mailseam.play.BoxedPlayer;
import mailseam.play.FaultBox;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.Turn;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/** A conversation with a lab server without a network: what the client sends goes in read by read. */
final class LabTalk {
    private static final long LONG = 10_000_000_000L;

    private final Player player;
    private final List<String> writes = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private long nanos;
    private int reads;
    private boolean waits;
    private boolean closed;
    private boolean goodbye;
    private boolean reset;

    private LabTalk(Player player) {
        this.player = player;
    }

    /** The client connects to a server with its faults and does not wait. */
    static LabTalk connected(LabServerPreset preset) {
        LabTalk talk = new LabTalk(new BoxedPlayer(new LabServerPlayer(preset.profile(), Visit.LOCAL),
                new FaultBox(preset.faults()), Direction.SERVER));
        talk.event(new PlayEvent.Opened(0, 1448));
        return talk;
    }

    /** The client connects and waits for the whole greeting. */
    static LabTalk greeted(LabProfile profile) {
        LabTalk talk = connected(profile);
        return talk.waits ? talk.alarm() : talk;
    }

    /** The client connects and does not wait. */
    static LabTalk connected(LabProfile profile) {
        LabTalk talk = new LabTalk(new LabServerPlayer(profile, Visit.LOCAL));
        List<PlayCommand> commands = talk.event(new PlayEvent.Opened(0, 1448));
        talk.waits = commands.getLast() instanceof PlayCommand.SetAlarm alarm
                && alarm.after().equals(profile.rules().opening().hold());
        return talk;
    }

    /** The client does what a plan says, without waiting for anything but the greeting. */
    static LabTalk of(LabProfile profile, List<Turn> turns) {
        LabTalk talk = turns.getFirst() instanceof Turn.Say ? connected(profile) : greeted(profile);
        for (Turn turn : turns) {
            switch (turn) {
                case Turn.Say say -> say.segments().forEach(segment -> talk.sends(segment.octets()));
                case Turn.HalfClose _ -> talk.closes();
                default -> {
                }
            }
        }
        return talk;
    }

    /** One read for each piece; escapes are Java's. */
    LabTalk sends(String... pieces) {
        for (String piece : pieces) {
            sends(Octets.latin1(piece));
        }
        return this;
    }

    LabTalk sends(Octets piece) {
        if (!piece.isEmpty()) {
            event(new PlayEvent.Heard(++nanos, piece, reads++));
        }
        return this;
    }

    LabTalk closes() {
        event(new PlayEvent.PeerClosed(++nanos));
        return this;
    }

    /** A time passes, ten seconds or so, and the alarm goes off. */
    LabTalk alarm() {
        nanos += LONG;
        event(new PlayEvent.Alarm(nanos));
        return this;
    }

    /** What the server said, write by write. */
    List<String> writes() {
        return writes;
    }

    /** All that the server said. */
    String said() {
        return said.toString();
    }

    /** The replies, with their codes and lines. */
    List<Reply> replies() {
        List<Reply> replies = new ArrayList<>();
        ReplyReader reader = new ReplyReader(Limits.DEFAULT, replies::add);
        if (!said.isEmpty()) {
            reader.read(Octets.latin1(said()), 0, 0);
        }
        reader.end();
        return replies;
    }

    /** The codes but for the 220 of the greeting, with {@code cut} behind them where the server hung up without 221. */
    String answer() {
        List<String> words = new ArrayList<>(replies().stream().map(reply -> Integer.toString(reply.code())).toList());
        if (!words.isEmpty() && words.getFirst().equals("220")) {
            words.removeFirst();
        }
        if (closed && !goodbye) {
            words.add("cut");
        }
        return String.join(" ", words);
    }

    /** Whether the server hung up. */
    boolean closed() {
        return closed;
    }

    /** Whether the server reset the connection. */
    boolean wasReset() {
        return reset;
    }

    private List<PlayCommand> event(PlayEvent event) {
        List<PlayCommand> commands = player.handle(event);
        for (PlayCommand command : commands) {
            switch (command) {
                case PlayCommand.Transmit(var segment) -> {
                    said.append(segment.octets().latin1());
                    writes.add(segment.octets().latin1());
                }
                case PlayCommand.Close _ -> {
                    closed = !(event instanceof PlayEvent.PeerClosed);
                    List<Reply> replies = replies();
                    goodbye = !replies.isEmpty() && replies.getLast().code() == 221;
                }
                case PlayCommand.Reset _ -> reset = true;
                default -> {
                }
            }
        }
        return commands;
    }
}
