package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mailseam.lab.server.LabServer;
import mailseam.peers.CapturedStream;
import mailseam.peers.Peer;
import mailseam.peers.Tcpdump;
import mailseam.play.ClientPlayer;
import mailseam.session.Plan;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One planned segment is one TCP segment: tcpdump says so, against the lab server, Postfix and Exim. */
@Tag("peers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopbackProofTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Wire wire = new Wire(1);
    private final List<Peer> peers = new ArrayList<>();

    @BeforeAll
    void start() {
        peers.add(Peer.postfix());
        peers.add(Peer.exim());
    }

    @AfterAll
    void stop() {
        wire.close();
        peers.forEach(Peer::close);
    }

    private Endpoint server(String name) {
        Peer peer = peers.get(name.equals("Postfix") ? 0 : 1);
        return new Endpoint("127.0.0.1", peer.port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "read"})
    void labServerGetsThePlannedSegments(String gate) throws Exception {
        try (Listening server = LabServer.start(wire, new Endpoint("127.0.0.1", 0))) {
            Plan plan = ProofPlans.group(1_000);
            assertThat(plan.segments()).hasSizeGreaterThan(1_000);
            assertThat(prove(plan, server.at(), gate)).hasSize(1_006);
        }
    }

    @ParameterizedTest
    @MethodSource("serversAndGates")
    void realServersGetThePlannedSegmentsOfAThousandRecipients(String name, String gate) throws Exception {
        Plan plan = ProofPlans.group(1_000);
        List<String> replies = prove(plan, server(name), gate);
        assertThat(replies).hasSize(1_006);
        assertThat(replies.subList(3, 1_003)).containsOnly(recipientOk(name));
    }

    @ParameterizedTest
    @MethodSource("serversGatesAndSamples")
    void realServersGetThePlannedSegmentsOfASample(String name, String gate, String sample) throws Exception {
        List<String> replies = prove(ProofPlans.sample(sample), server(name), gate);
        assertThat(replies).contains(recipientOk(name), begin(name));
        assertThat(replies.getLast()).isEqualTo(bye(name));
    }

    static Stream<Arguments> serversAndGates() {
        return Stream.of("Postfix", "Exim")
                .flatMap(name -> Stream.of("wire", "read").map(gate -> Arguments.of(name, gate)));
    }

    static Stream<Arguments> serversGatesAndSamples() {
        return serversAndGates().flatMap(both -> Stream
                .of("split-rcpt", "octet-by-octet", "split-dot", "lockstep", "pipelined-group", "thousand-recipients")
                .map(sample -> Arguments.of(both.get()[0], both.get()[1], sample)));
    }

    private static String recipientOk(String server) {
        return server.equals("Postfix") ? "250 2.1.5 Ok" : "250 Accepted";
    }

    private static String begin(String server) {
        return server.equals("Postfix") ? "354 End data with <CR><LF>.<CR><LF>"
                : "354 Enter message, ending with \".\" on a line by itself";
    }

    private static String bye(String server) {
        return server.equals("Postfix") ? "221 2.0.0 Bye" : "221 mx.example.org closing connection";
    }

    /** Plays a plan while tcpdump looks on, compares both, and gives the last line of each reply. */
    private List<String> prove(Plan plan, Endpoint server, String gate) throws Exception {
        try (Tcpdump tcpdump = Tcpdump.on(List.of(), "lo", server.port())) {
            Trial trial = new Trial(wire, server, new ClientPlayer(plan, PATIENCE), ProofProgram.gate(gate));
            assertThat(trial.outcome().message()).isEqualTo("All replies were as expected.");
            List<CapturedStream> streams = tcpdump
                    .await(captured -> captured.stream().anyMatch(stream -> stream.end() == ProofPlans.end(plan)));
            assertThat(tcpdump.stop()).as("packets that tcpdump lost").isZero();
            assertThat(streams).hasSize(1);
            compare(plan, trial, streams.getFirst());
            return replies(trial);
        }
    }

    /** A segment above the MSS is cut by the kernel, which says so; all others are as planned. */
    private static void compare(Plan plan, Trial trial, CapturedStream stream) {
        List<TimelineEvent.Confirmed> words = trial.all(TimelineEvent.Confirmed.class);
        List<CapturedStream.Piece> planned = ProofPlans.pieces(plan);
        assertThat(words).hasSameSizeAs(planned);
        List<CapturedStream.Piece> captured = new ArrayList<>(stream.first());
        for (int i = 0; i < planned.size(); i++) {
            CapturedStream.Piece piece = planned.get(i);
            int mss = words.get(i).word().mss();
            assertThat(words.get(i).word().packets()).isEqualTo((piece.length() + mss - 1) / mss);
            long end = piece.offset() + piece.length();
            CapturedStream.Piece first = captured.removeFirst();
            assertThat(first.offset()).isEqualTo(piece.offset());
            long seen = first.offset() + first.length();
            while (piece.length() > mss && seen < end) {
                seen += captured.removeFirst().length();
            }
            assertThat(seen).as("end of planned segment %d: %s", i, piece).isEqualTo(end);
        }
        assertThat(captured).isEmpty();
    }

    private static List<String> replies(Trial trial) {
        List<Reply> replies = new ArrayList<>();
        new ReplyReader(Limits.DEFAULT, replies::add).read(Octets.latin1(trial.read()), 0, 0);
        return replies.stream().map(reply -> reply.lines().getLast().raw().latin1().strip()).toList();
    }
}
