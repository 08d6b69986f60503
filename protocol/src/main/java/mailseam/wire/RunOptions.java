package mailseam.wire;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mailseam.session.Attachments;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.session.Header;
import mailseam.session.PlanOptions;
import mailseam.session.Replay;
import mailseam.session.Secrets;
import mailseam.session.Segmentation;
import mailseam.smtp.Direction;

/**
 * How to play a session, where that is not left to the session itself. What is empty comes from the session's header.
 *
 * @param server       the server to connect to or, where a server is played, the address to listen at
 * @param segmentation how runs of octets are cut
 * @param gate         what is waited for before each write
 * @param mss          the MSS to ask for, in octets
 * @param timeout      the longest wait for the connection and for each reply
 * @param variables    values that go before those of the session's {@code set} lines
 * @param secrets      gives secrets their values
 * @param attachments  loads the files that the session names
 * @param faults       what goes wrong beside the session's own faults
 * @param replay       how a recording is played
 */
public record RunOptions(Optional<Endpoint> server, Optional<Segmentation> segmentation, Optional<Gate> gate,
        OptionalInt mss, Optional<Duration> timeout, Map<String, String> variables, Secrets secrets,
        Attachments attachments, List<Fault> faults, Replay replay) {
    /**
     * The MSS that a plan assumes where none is asked for: what Ethernet leaves for TCP over IPv4, in octets. Loopback and jumbo
     * frames carry such segments as well.
     */
    public static final int USUAL_MSS = 1460;
    /** The port where an address has none. */
    public static final int SMTP_PORT = 25;

    public RunOptions {
        variables = Map.copyOf(variables);
        faults = List.copyOf(faults);
    }

    /** Without faults beside the session's own; a recording is played as fast as possible. */
    public RunOptions(Optional<Endpoint> server, Optional<Segmentation> segmentation, Optional<Gate> gate,
            OptionalInt mss, Optional<Duration> timeout, Map<String, String> variables, Secrets secrets,
            Attachments attachments) {
        this(server, segmentation, gate, mss, timeout, variables, secrets, attachments, List.of(),
                Replay.FAST);
    }

    /** All as the session says. */
    public static RunOptions asWritten(Secrets secrets, Attachments attachments) {
        return new RunOptions(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                Optional.empty(), Map.of(), secrets, attachments);
    }

    /** The same with another server. */
    public RunOptions withServer(Endpoint other) {
        return new RunOptions(Optional.of(other), segmentation, gate, mss, timeout, variables, secrets, attachments,
                faults, replay);
    }

    /** The same with other faults. */
    public RunOptions withFaults(List<Fault> others) {
        return new RunOptions(server, segmentation, gate, mss, timeout, variables, secrets, attachments, others,
                replay);
    }

    /** The same with another way to play a recording. */
    public RunOptions withReplay(Replay other) {
        return new RunOptions(server, segmentation, gate, mss, timeout, variables, secrets, attachments, faults,
                other);
    }

    /** What a plan of one side of a session with this header depends on. */
    public PlanOptions plan(Header header, Direction side) {
        int segment = mss.orElse(header.mss().orElse(USUAL_MSS));
        return new PlanOptions(side, segmentation.orElse(header.segmentation()), segment, variables, secrets,
                attachments);
    }

    /** The gate for a session with this header. */
    public Gate gate(Header header) {
        return gate.or(header::gate).orElseGet(Gate.Wire::new);
    }

    /** What goes wrong in a session with this header: its own faults come first. */
    public List<Fault> faults(Header header) {
        return Stream.concat(header.faults().stream(), faults.stream()).toList();
    }

    /** The longest wait for a session with this header. */
    public Duration timeout(Header header) {
        return timeout.orElse(header.timeout());
    }
}
