package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.After;
import mailseam.session.Expectation;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;

/**
 * The client's segments in the notation of packetdrill: a time since the line before, the write, and the segment that it is to become,
 * with relative sequence numbers. It says what the network is to see; the octets stand in the write.
 */
final class PacketdrillCopier implements Copier {
    private static final String USUAL = "+.01 ";

    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private String wait = USUAL;

    @Override
    public Copied copy(Header header, Plan plan) {
        out.append("""
                // the kernel is the client
                0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
                +0 setsockopt(3, SOL_TCP, TCP_NODELAY, [1], 4) = 0
                +0 connect(3, ..., ...) = 0
                +0 > S 0:0(0) <...>
                +.01 < S. 0:0(0) ack 1 win 65535 <mss 1460>
                +0 > . 1:1(0) ack 1
                """);
        plan.turns().forEach(this::turn);
        notes.add("Replies are comments: their octets are the server's own.");
        return new Copied(out.toString(), notes);
    }

    private void turn(Turn turn) {
        switch (turn) {
            case Turn.Say say -> say.segments().forEach(this::send);
            case Turn.Hear hear -> hear.expected().forEach(this::reply);
            case Turn.Pause pause -> wait = "+" + pause.time().toNanos() / 1e9 + " ";
            case Turn.Close _ -> out.append(wait).append("close(3) = 0\n");
            case Turn.HalfClose _ -> out.append(wait).append("shutdown(3, SHUT_WR) = 0\n");
            case Turn.AwaitClose _ -> out.append("// the server closes\n");
            case Turn.Reset _,Turn.NotPlayable _ -> notes.add("\"" + Turns.text(turn) + "\" is not expressed.");
        }
    }

    private void send(PlannedSegment segment) {
        int length = segment.octets().length();
        StringBuilder text = new StringBuilder();
        for (Part part : Part.of(segment)) {
            text.append(switch (part) {
                case Part.Plain(var octets) -> CText.of(octets.latin1());
                case Part.Secret(String name) -> "${secret:" + name + "}";
            });
        }
        if (!segment.secrets().isEmpty() && !notes.contains(SECRETS)) {
            notes.add(SECRETS);
        }
        long from = segment.offset() + 1;
        out.append(wait).append("send(3, \"").append(text).append("\", ").append(length).append(", 0) = ")
                .append(length)
                .append("\n+0 > P. ").append(from).append(':').append(from + length).append('(').append(length)
                .append(") ack 1\n");
        wait = segment.after() instanceof After.Wait(var time) ? "+" + time.toNanos() / 1e9 + " " : USUAL;
    }

    private static final String SECRETS = "Secrets are names here, and lengths behind them are not the true ones.";

    private void reply(Expectation expected) {
        String text = expected.text();
        out.append("// the server replies ").append(ReadableText.of(text.substring(0, Math.min(3, text.length()))))
                .append('\n');
    }
}
