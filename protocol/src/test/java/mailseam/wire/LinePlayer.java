package mailseam.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A player of few words: sends its turns one by one, each behind the lines that it waits for. Keeps all events. */
final class LinePlayer implements Player {
    /** Wait for {@code lines} more LF, then send these segments. */
    record Turn(int lines, List<String> segments, After after) {
    }

    final List<PlayEvent> events = new ArrayList<>();
    private final Direction side;
    private final List<Turn> turns;
    private final Duration timeout;
    private int turn;
    private int lines;
    private int sent;
    private long offset;

    LinePlayer(Direction side, Duration timeout, Turn... turns) {
        this.side = side;
        this.timeout = timeout;
        this.turns = List.of(turns);
    }

    static Turn on(int lines, String... segments) {
        return new Turn(lines, List.of(segments), new After.Nothing());
    }

    static LinePlayer client(Turn... turns) {
        return new LinePlayer(Direction.CLIENT, Duration.ofSeconds(10), turns);
    }

    static LinePlayer server(Turn... turns) {
        return new LinePlayer(Direction.SERVER, Duration.ofSeconds(10), turns);
    }

    @Override
    public synchronized List<PlayCommand> handle(PlayEvent event) {
        events.add(event);
        return switch (event) {
            case PlayEvent.Opened _ -> go();
            case PlayEvent.Heard heard -> hear(heard.octets());
            case PlayEvent.Left _ -> List.of();
            case PlayEvent.Alarm _ -> end(Outcome.Reason.TIMED_OUT);
            case PlayEvent.PeerClosed _ -> end(Outcome.Reason.UNEXPECTED_CLOSE);
            case PlayEvent.PeerReset _ -> end(Outcome.Reason.RESET);
            case PlayEvent.Stop _ -> end(Outcome.Reason.STOPPED);
        };
    }

    private List<PlayCommand> hear(Octets octets) {
        for (int i = 0; i < octets.length(); i++) {
            lines += octets.at(i) == '\n' ? 1 : 0;
        }
        return go();
    }

    private List<PlayCommand> go() {
        List<PlayCommand> commands = new ArrayList<>();
        while (turn < turns.size() && lines >= turns.get(turn).lines()) {
            Turn now = turns.get(turn++);
            lines -= now.lines();
            now.segments().forEach(text -> commands.add(new PlayCommand.Transmit(segment(text, now.after()))));
        }
        if (turn == turns.size()) {
            commands.add(new PlayCommand.Finish(new Outcome.Completed()));
        } else {
            commands.add(new PlayCommand.SetAlarm(timeout));
        }
        return commands;
    }

    private PlannedSegment segment(String text, After after) {
        Octets octets = Octets.latin1(text);
        PlannedSegment segment = new PlannedSegment(sent++, side, offset, octets, after, List.of());
        offset += octets.length();
        return segment;
    }

    private static List<PlayCommand> end(Outcome.Reason reason) {
        return List.of(new PlayCommand.Finish(new Outcome.Ended(reason, 0, reason.word())));
    }
}
