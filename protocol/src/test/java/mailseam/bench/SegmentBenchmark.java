package mailseam.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import mailseam.lab.server.LabServer;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.After;
import mailseam.session.Gate;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunRequest;
import mailseam.wire.Wire;

/** Prints how long 10,000 segments of one octet take to the lab server over loopback, for each gate. */
public final class SegmentBenchmark {
    private static final int SEGMENTS = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SegmentBenchmark() {
    }

    /** Runs it. An argument says how often. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        try (Wire here = new Wire(1);
                Wire there = new Wire(1);
                Listening server = LabServer.start(there, new Endpoint("127.0.0.1", 0))) {
            for (Gate gate : List.of(new Gate.Wire(), new Gate.Read())) {
                for (int round = 0; round < rounds; round++) {
                    report(gate, new Count(here, server.at(), gate));
                }
            }
        }
    }

    private static void report(Gate gate, Count count) {
        System.out.printf(Locale.ROOT, "%-5s %6d segments of one octet: %5d confirmed, %8.1f ms, outcome %s%n",
                gate.getClass().getSimpleName(), SEGMENTS, count.confirmed, count.nanos / 1e6, count.outcome.name());
    }

    /** One run. */
    private static final class Count {
        private final Outcome outcome;
        private final long nanos;
        private int confirmed;
        private long first = -1;
        private long last;

        Count(Wire wire, Endpoint server, Gate gate) throws Exception {
            RunRequest request = new RunRequest(server, Octet::new, gate, OptionalInt.empty(), PATIENCE, this::take);
            outcome = wire.run(request).outcome().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            nanos = last - first;
        }

        private void take(TimelineEvent event) {
            if (event instanceof TimelineEvent.Wrote wrote && first < 0) {
                first = wrote.nanos();
            } else if (event instanceof TimelineEvent.Confirmed word) {
                confirmed += word.word().packets() == 1 ? 1 : 0;
                last = word.nanos();
            }
        }
    }

    /** Sends an endless NOOP behind the greeting, octet by octet. */
    private static final class Octet implements Player {
        private boolean sent;

        @Override
        public List<PlayCommand> handle(PlayEvent event) {
            return switch (event) {
                case PlayEvent.Heard _ when !sent -> send();
                case PlayEvent.Left(_, int planned) when planned == SEGMENTS - 1 -> end(new Outcome.Completed());
                case PlayEvent.PeerClosed(_) -> end(broken("closed"));
                case PlayEvent.PeerReset(_, String reason) -> end(broken(reason));
                default -> List.of();
            };
        }

        private List<PlayCommand> send() {
            sent = true;
            List<PlayCommand> commands = new ArrayList<>();
            for (int i = 0; i < SEGMENTS; i++) {
                commands.add(new PlayCommand.Transmit(new PlannedSegment(i, Direction.CLIENT, i, Octets.latin1("x"),
                        new After.Nothing(), List.of())));
            }
            return commands;
        }

        private static Outcome broken(String how) {
            return new Outcome.Ended(Outcome.Reason.RESET, 0, how);
        }

        private static List<PlayCommand> end(Outcome outcome) {
            return List.of(new PlayCommand.Finish(outcome));
        }
    }
}
