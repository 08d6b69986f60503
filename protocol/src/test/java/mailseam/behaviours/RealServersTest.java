package mailseam.behaviours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServers;
import mailseam.lab.server.ServerSetup;
import mailseam.peers.Peer;
import mailseam.session.Gate;
import mailseam.wire.Endpoint;
import mailseam.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same inputs to a lab profile and to the real server whose name it bears. */
@Tag("peers")
class RealServersTest {
    private static final Path REPORTS = Path.of("target", "behaviours");
    private static final String NO_SLEEP = "smtpd_error_sleep_time = 0";
    private static final String NO_EARLY_TALK = "smtpd_forbid_unauth_pipelining = yes";
    private static final String NO_BARE_LF = "smtpd_forbid_bare_newline = reject";
    private static final String NOBODY_EXEMPT = "smtpd_forbid_bare_newline_exclusions =";

    static Stream<Arguments> profiles() {
        return Stream.of(Arguments.of("postfix", real(() -> Peer.postfix(NO_SLEEP))),
                Arguments.of("postfix-strict",
                        real(() -> Peer.postfix(NO_SLEEP, NO_EARLY_TALK, NO_BARE_LF, NOBODY_EXEMPT))),
                Arguments.of("exim", real(() -> Peer.exim("pipelining_connect_advertise_hosts = *"))),
                Arguments.of("exim-classic", real(Peer::exim)));
    }

    private static Supplier<Peer> real(Supplier<Peer> peer) {
        return peer;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void profileAnswersAsTheRealServerDoes(String profile, Supplier<Peer> real)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        compare(profile, real, Behaviour.all(), 16);
    }

    /**
     * postscreen passes a client that has passed its tests on another connection that still stands, so that these come one by one.
     * Few of them: each waits for the greeting, and what passes talks to Postfix.
     */
    @Test
    void postscreenTestsTheGreeting()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        compare("postscreen", () -> postscreen(), named("lockstep", "early-.*", "split-rcpt", "http-get"), 1);
    }

    /** The same with the tests that follow the greeting; no client passes them at its first visit. */
    @Test
    void postscreenTestsCommands() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        compare("postscreen-deep", () -> postscreen("postscreen_pipelining_enable = yes",
                "postscreen_pipelining_action = enforce", "postscreen_non_smtp_command_enable = yes",
                "postscreen_non_smtp_command_action = drop", "postscreen_bare_newline_enable = yes",
                "postscreen_bare_newline_action = enforce"),
                named("lockstep", "early-.*", "split-rcpt.*", "split-alone", "pipelined-100", "rset-pipelined",
                        "noop-keepalive", "helo-pipelined", "ehlo-pipelined", "data-then-message", "quit-then-commands",
                        "bare-lf-commands", "helo-no-name", "unknown-commands", "http-get", "bdat-pipelined",
                        "bdat-wrong-word", "arguments-unasked", "mail-twice"),
                1);
    }

    /** It remembers nobody, or only the first client that passes would be tested. */
    private static Peer postscreen(String... more) {
        List<String> settings = new ArrayList<>(List.of(NO_SLEEP, "postscreen_greet_wait = 1s",
                "postscreen_greet_action = enforce", "postscreen_cache_map =", "postscreen_access_list ="));
        settings.addAll(List.of(more));
        return Peer.postfix(settings.toArray(String[]::new));
    }

    private static List<Behaviour> named(String... names) {
        return Behaviour.all().stream().filter(each -> Stream.of(names).anyMatch(each.name()::matches)).toList();
    }

    private static void compare(String profile, Supplier<Peer> start, List<Behaviour> behaviours, int atATime)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (Wire wire = new Wire(2); ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Questions questions = new Questions(wire, behaviours, atATime);
            Future<Map<String, Answer>> answers = beside
                    .submit(() -> askLab(questions, LabServers.named(profile).orElseThrow().profile()));
            Map<String, Answer> real = askPeer(questions, start);
            Map<String, Answer> lab = answers.get(2, TimeUnit.MINUTES);
            report(profile, real, lab);
            assertThat(Difference.between(profile, real, lab)).as("differences; see %s.txt", REPORTS.resolve(profile))
                    .containsExactlyElementsOf(KnownDifferences.read().keySet().stream()
                            .filter(known -> known.profile().equals(profile)).toList());
        }
    }

    private static Map<String, Answer> askPeer(Questions questions, Supplier<Peer> start)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (Peer peer = start.get()) {
            return questions.ask(new Server() {
                @Override
                public Endpoint at() {
                    return new Endpoint(peer.address().getHostString(), peer.port());
                }

                @Override
                public Closeable hold() throws IOException {
                    return peer.hold();
                }
            });
        }
    }

    private static Map<String, Answer> askLab(Questions questions, LabProfile profile)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (LabUnderTest lab = new LabUnderTest(profile)) {
            return questions.ask(lab);
        }
    }

    /** Both answers to each input, for a person to read. */
    private static void report(String profile, Map<String, Answer> real, Map<String, Answer> lab) throws IOException {
        List<String> lines = new ArrayList<>();
        real.forEach((name, answer) -> {
            lines.add("%-24s real  %s".formatted(name, answer.summary()));
            lines.add("%-24s lab   %s".formatted("", lab.get(name).summary()));
            answer.replies().forEach(reply -> lines.add("    real  " + reply));
            if (!answer.equals(lab.get(name))) {
                lab.get(name).replies().forEach(reply -> lines.add("    lab   " + reply));
            }
        });
        Files.createDirectories(REPORTS);
        Files.write(REPORTS.resolve(profile + ".txt"), lines);
    }
}
