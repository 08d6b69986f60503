package mailseam.behaviours;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
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

    private final Wire wire;
    private final List<Behaviour> behaviours;
    private final int atATime;

    /** {@code atATime}: how many conversations may go on at once, but for those that speak early, which go on together. */
    Questions(Wire wire, List<Behaviour> behaviours, int atATime) {
        this.wire = wire;
        this.behaviours = List.copyOf(behaviours);
        this.atATime = atATime;
    }

    /** The answer to each, by its name. Those that speak early come last, when all code has run once and takes no time to load. */
    Map<String, Answer> ask(Server server)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Map<String, Answer> answers = new TreeMap<>();
        Map<String, BehaviourPlayer> players = new TreeMap<>();
        Semaphore free = new Semaphore(atATime);
        for (Behaviour behaviour : behaviours) {
            if (!behaviour.early()) {
                free.acquire();
                players.put(behaviour.name(), start(behaviour, server, free::release));
            }
        }
        collect(players, answers);
        collect(startEarly(server), answers);
        return answers;
    }

    private Map<String, BehaviourPlayer> startEarly(Server server)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Map<String, BehaviourPlayer> players = new TreeMap<>();
        try (Closeable _ = server.hold()) {
            for (Behaviour behaviour : behaviours) {
                if (behaviour.early()) {
                    players.put(behaviour.name(), start(behaviour, server, () -> {}));
                }
            }
            for (BehaviourPlayer player : players.values()) {
                player.spoken().get(LONGEST_SECONDS, SECONDS);
            }
        }
        return players;
    }

    private static void collect(Map<String, BehaviourPlayer> players, Map<String, Answer> answers)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (Map.Entry<String, BehaviourPlayer> each : players.entrySet()) {
            answers.put(each.getKey(), each.getValue().answer().get(LONGEST_SECONDS, SECONDS));
        }
    }

    private BehaviourPlayer start(Behaviour behaviour, Server server, Runnable over) {
        BehaviourPlayer player = new BehaviourPlayer(behaviour.plan(), PATIENCE);
        wire.run(new RunRequest(server.at(), () -> player, new Gate.Read(), OptionalInt.empty(), PATIENCE, _ -> {}))
                .outcome().thenAccept(outcome -> {
                    player.over(outcome.message());
                    over.run();
                });
        return player;
    }
}
