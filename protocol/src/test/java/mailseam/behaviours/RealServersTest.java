package mailseam.behaviours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import mailseam.lab.server.ServerSetup;
import mailseam.peers.Peer;
import mailseam.session.Gate;
import mailseam.wire.Endpoint;
import mailseam.wire.Wire;
import org.junit.jupiter.api.Tag;
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
        return Stream.of(pair("postfix", () -> Peer.postfix(NO_SLEEP)),
                pair("postfix-strict", () -> Peer.postfix(NO_SLEEP, NO_EARLY_TALK, NO_BARE_LF, NOBODY_EXEMPT)),
                pair("exim", () -> Peer.exim("pipelining_connect_advertise_hosts = *")),
                pair("exim-classic", Peer::exim),
                pair("postscreen", () -> Peer.postfix(NO_SLEEP, "postscreen_greet_action = enforce",
                        "postscreen_greet_wait = 1s", "postscreen_cache_map =", "postscreen_access_list =")));
    }

    private static Arguments pair(String profile, Supplier<Peer> peer) {
        return Arguments.of(profile, peer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void profileAnswersAsTheRealServerDoes(String profile, Supplier<Peer> start)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        List<Behaviour> behaviours = Behaviour.all();
        try (Wire wire = new Wire(2)) {
            Questions questions = new Questions(wire, behaviours);
            Map<String, Answer> real = askPeer(questions, start);
            report(profile, real, real);
            Optional<LabServerPreset> preset = LabServers.named(profile);
            assumeTrue(preset.isPresent(), () -> "no profile " + profile);
            Map<String, Answer> lab = askLab(questions, preset.orElseThrow());
            report(profile, real, lab);
            assertThat(Difference.between(profile, real, lab)).as("differences; see %s", REPORTS.resolve(profile))
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

    private static Map<String, Answer> askLab(Questions questions, LabServerPreset preset)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (LabUnderTest lab = new LabUnderTest(preset.profile())) {
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
