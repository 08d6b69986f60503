package mailseam.behaviours;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import mailseam.session.Gate;
import mailseam.wire.RunRequest;
import mailseam.wire.Wire;

/** Plays inputs against a server, several at a time. */
final class Questions {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long LONGEST_SECONDS = 120;
    private static final int AT_A_TIME = 16;

    private final Wire wire;
    private final List<Behaviour> behaviours;

    Questions(Wire wire, List<Behaviour> behaviours) {
        this.wire = wire;
        this.behaviours = List.copyOf(behaviours);
    }

    /** The answer to each, by its name. */
    Map<String, Answer> ask(Server server)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Map<String, BehaviourPlayer> players = new TreeMap<>();
        try (Closeable _ = server.hold()) {
            List<BehaviourPlayer> early = new ArrayList<>();
            for (Behaviour behaviour : behaviours) {
                if (behaviour.early()) {
                    early.add(start(behaviour, server, players, () -> {}));
                }
            }
            for (BehaviourPlayer player : early) {
                player.spoken().get(LONGEST_SECONDS, SECONDS);
            }
        }
        Semaphore free = new Semaphore(AT_A_TIME);
        for (Behaviour behaviour : behaviours) {
            if (!behaviour.early()) {
                free.acquire();
                start(behaviour, server, players, free::release);
            }
        }
        Map<String, Answer> answers = new TreeMap<>();
        for (Map.Entry<String, BehaviourPlayer> each : players.entrySet()) {
            answers.put(each.getKey(), each.getValue().answer().get(LONGEST_SECONDS, SECONDS));
        }
        return answers;
    }

    private BehaviourPlayer start(Behaviour behaviour, Server server, Map<String, BehaviourPlayer> players,
            Runnable over) {
        BehaviourPlayer player = new BehaviourPlayer(behaviour.plan(), PATIENCE);
        players.put(behaviour.name(), player);
        wire.run(new RunRequest(server.at(), () -> player, new Gate.Read(), OptionalInt.empty(), PATIENCE, _ -> {}))
                .outcome().thenAccept(outcome -> {
                    player.over(outcome.message());
                    over.run();
                });
        return player;
    }
}
