package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mailseam.peers.CapturedStream;
import mailseam.peers.CapturedStream.Piece;
import mailseam.peers.Tcpdump;
import mailseam.play.Box;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.session.Gate;
import mailseam.smtp.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One emission of a box is one TCP segment: tcpdump says so. */
@Tag("peers")
class RelayProofTest {
    private static final int OCTETS = 5_000;
    private static final int SLICE = 7;

    static Stream<Gate> gates() {
        return Stream.of(new Gate.Wire(), new Gate.Read());
    }

    private static Box slicer() {
        return event -> switch (event) {
            case BoxEvent.Passed passed -> {
                List<BoxCommand> slices = new ArrayList<>();
                int end = passed.octets().length();
                for (int at = 0; at < end; at += SLICE) {
                    slices.add(new BoxCommand.Emit(passed.stream(),
                            passed.octets().slice(at, Math.min(end, at + SLICE))));
                }
                yield slices;
            }
            case BoxEvent.Ended ended -> List.of(new BoxCommand.End(ended.stream()));
            default -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("gates")
    void eachEmissionIsASegment(Gate gate) throws Exception {
        try (Wire wire = new Wire(1);
                RawServer server = new RawServer(
                        socket -> assertThat(socket.getInputStream().readAllBytes()).hasSize(OCTETS));
                Tcpdump tcpdump = Tcpdump.on(List.of(), "lo", server.at().port());
                RelayTrial trial = new RelayTrial(wire, server.at(),
                        new Passing.Through(RelayProofTest::slicer, gate))) {
            try (Socket client = trial.connect()) {
                client.getOutputStream().write(new byte[OCTETS]);
            }
            server.done().get(20, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
            List<CapturedStream> seen = tcpdump
                    .await(streams -> streams.size() == 1 && streams.getFirst().end() == OCTETS);
            assertThat(tcpdump.stop()).as("packets lost by tcpdump").isZero();
            assertThat(seen.getFirst().first()).extracting(Piece::length).containsExactlyElementsOf(
                    trial.wrote(Direction.SERVER).stream().map(String::length).toList());
            assertThat(seen.getFirst().first()).hasSizeGreaterThanOrEqualTo(OCTETS / SLICE);
        }
    }
}
