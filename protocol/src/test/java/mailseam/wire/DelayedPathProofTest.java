package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mailseam.peers.CapturedStream;
import mailseam.peers.DelayedPath;
import mailseam.peers.Tcpdump;
import mailseam.session.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same over a path with a round trip of 30 ms, where writes one behind the other would share segments. */
@Tag("peers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelayedPathProofTest {
    private static final String WRITTEN = "written";

    private DelayedPath path;
    private Process server;
    private int port;

    @BeforeAll
    void start() throws IOException {
        path = DelayedPath.of(Duration.ofMillis(15));
        server = new ProcessBuilder(ProofProgram.command(path.far(), "serve", DelayedPath.FAR_ADDRESS))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        port = Integer.parseInt(server.inputReader(StandardCharsets.UTF_8).readLine());
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.getOutputStream().close();
            server.waitFor(10, TimeUnit.SECONDS);
        }
        if (path != null) {
            path.close();
        }
    }

    @Test
    void gateWireKeepsEverySegmentApart() throws Exception {
        Plan plan = ProofPlans.group(1_000);
        assertThat(plan.segments()).hasSizeGreaterThan(1_000);
        assertThat(play("wire", 1_000, 1)).containsExactly(ProofPlans.pieces(plan));
    }

    @Test
    void gateReadKeepsEverySegmentApart() throws Exception {
        int connections = 12;
        Plan plan = ProofPlans.group(80);
        assertThat(plan.segments().size() * connections).isGreaterThan(1_000);
        assertThat(play("read", 80, connections)).hasSize(connections)
                .containsExactlyElementsOf(Collections.nCopies(connections, ProofPlans.pieces(plan)));
    }

    /**
     * The control: this is why there are gates. No acknowledgement comes until all is written, or a program that gets no processor for
     * a while would write slower than they make room for.
     */
    @Test
    void writesWithoutAGateShareSegments() throws Exception {
        int planned = ProofPlans.group(1_000).segments().size();
        path.hold();
        List<List<CapturedStream.Piece>> captured = play("none", 1_000, 1);
        assertThat(captured).hasSize(1);
        assertThat(captured.getFirst()).hasSizeLessThan(planned / 2);
    }

    private List<List<CapturedStream.Piece>> play(String gate, int recipients, int connections) throws Exception {
        long end = ProofPlans.end(ProofPlans.group(recipients));
        try (Tcpdump tcpdump = Tcpdump.on(path.near(), DelayedPath.DEVICE, port)) {
            run(gate, recipients, connections);
            List<CapturedStream> streams = tcpdump.await(captured -> captured.size() == connections
                    && captured.stream().allMatch(stream -> stream.end() == end));
            assertThat(tcpdump.stop()).as("packets that tcpdump lost").isZero();
            return streams.stream().map(CapturedStream::first).toList();
        }
    }

    private void run(String gate, int recipients, int connections) throws Exception {
        Process client = new ProcessBuilder(ProofProgram.command(path.near(), "run", DelayedPath.FAR_ADDRESS,
                Integer.toString(port), gate, Integer.toString(recipients), Integer.toString(connections)))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int segments = ProofPlans.group(recipients).segments().size();
        try (BufferedReader said = client.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(WRITTEN)) {
                    path.release();
                } else {
                    lines.add(line);
                }
            }
            assertThat(lines).hasSize(connections);
            if (!gate.equals("none")) {
                assertThat(lines).containsOnly("completed " + segments + " " + segments);
            }
        }
        assertThat(client.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
