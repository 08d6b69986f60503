package mailseam.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mailseam.lab.server.LabServer;
import mailseam.play.ClientPlayer;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.Gate;
import mailseam.session.Plan;
import mailseam.session.Turn;
import mailseam.timeline.TimelineEvent;

/** Runs as a process of its own where a test cannot be: in a network namespace. */
final class ProofProgram {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private ProofProgram() {
    }

    /** The command that runs it with Java's own settings and class path. */
    static List<String> command(List<String> prefix, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        String path = Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"),
                Path.of("target/test-classes").toAbsolutePath().toString())
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + System.getProperty("path.separator") + b)
                .orElseThrow();
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dio.netty.machineId=02:00:00:00:00:00:00:01", "-cp", path,
                ProofProgram.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** {@code serve ADDRESS}, until standard input ends; or {@code run HOST PORT GATE RECIPIENTS CONNECTIONS}. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("serve")) {
            serve(args[1]);
        } else {
            run(new Endpoint(args[1], Integer.parseInt(args[2])), gate(args[3]),
                    ProofPlans.group(Integer.parseInt(args[4])), Integer.parseInt(args[5]));
        }
    }

    private static void serve(String address) throws IOException {
        try (Wire wire = new Wire(1); Listening server = LabServer.start(wire, new Endpoint(address, 0))) {
            System.out.println(server.at().port());
            System.in.readAllBytes();
        }
    }

    /**
     * Says for each connection how it ended, and how many of its segments the kernel did not confirm; before that {@code written} when
     * the group has been written, where no gate holds it up.
     */
    private static void run(Endpoint server, Gate gate, Plan plan, int connections) throws Exception {
        try (Wire wire = new Wire(1)) {
            List<Trial> trials = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Player player = new ClientPlayer(plan, PATIENCE);
                trials.add(new Trial(wire, server, gate instanceof Gate.Gap ? telling(player, groupEnd(plan)) : player,
                        gate, OptionalInt.empty(), PATIENCE));
            }
            for (Trial trial : trials) {
                String name = trial.running.outcome().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).name();
                System.out.println(name + " " + trial.all(TimelineEvent.Wrote.class).size() + " "
                        + trial.packets().stream().filter(count -> count == 1).count());
            }
        }
    }

    /** The last segment of the second turn. */
    private static int groupEnd(Plan plan) {
        return plan.turns().stream().filter(Turn.Say.class::isInstance).map(Turn.Say.class::cast).skip(1).findFirst()
                .orElseThrow().segments().getLast().index();
    }

    /** The last segment follows at once, and is told of only when it has left: with it nothing stands behind. */
    private static Player telling(Player player, int last) {
        return event -> {
            if (event instanceof PlayEvent.Left(_, int planned) && planned == last - 1) {
                System.out.println("written");
            }
            return player.handle(event);
        };
    }

    static Gate gate(String name) {
        return switch (name) {
            case "wire" -> new Gate.Wire();
            case "read" -> new Gate.Read();
            default -> new Gate.Gap(Duration.ZERO);
        };
    }
}
