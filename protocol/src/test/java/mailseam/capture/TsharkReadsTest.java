package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import mailseam.capture.out.Ends;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wireshark's own reading of the captures that are written. A file of pcapng goes on with another one behind it. */
@Tag("peers")
class TsharkReadsTest {
    private static final int ROUNDS = 1000;
    private static final int WARNING = 0x600000;

    @TempDir
    private Path folder = Path.of("");

    /** What tshark warns of: the client's port and the warning, without its numbers. */
    private Set<String> warnings(byte[] capture) throws IOException, InterruptedException {
        Path file = folder.resolve("all.capture");
        Files.write(file, capture);
        List<String> command = List.of("tshark", "-r", file.toString(), "-o", "tcp.check_checksum:TRUE", "-o",
                "ip.check_checksum:TRUE", "-T", "fields", "-e", "tcp.port", "-e", "_ws.expert.severity", "-e",
                "_ws.expert.message", "-E", "aggregator=~");
        Path out = folder.resolve("tshark.txt");
        Process tshark;
        try {
            tshark = new ProcessBuilder(command).redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException missing) {
            assumeTrue(Boolean.getBoolean("mailseam.peers.required"), missing::toString);
            throw missing;
        }
        assertThat(tshark.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(tshark.exitValue()).isZero();
        Set<String> warnings = new TreeSet<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", 3);
            if (fields.length == 3 && !fields[1].isEmpty()) {
                String[] severities = fields[1].split("~");
                String[] messages = fields[2].split("~");
                for (int i = 0; i < Math.min(severities.length, messages.length); i++) {
                    if (Integer.decode(severities[i]) >= WARNING) {
                        warnings.add(
                                fields[0].replaceAll("(^25~|~25$)", "") + " " + messages[i].replaceAll("[0-9]+", "#"));
                    }
                }
            }
        }
        return warnings;
    }

    @Test
    void warnsOfNothingInCapturesOfTimelinesThatWereRun() throws IOException, InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (long seed = 0; seed < ROUNDS; seed++) {
            Ends ends = Ends.of("127.0.0.1:" + RandomTalk.port(seed), "127.0.0.1:25");
            all.writeBytes(TimelineCaptureTest.written(RandomRun.timeline(seed), ends));
        }

        assertThat(warnings(all.toByteArray())).allMatch(warning -> warning.endsWith(" Connection reset (RST)"));
    }

    @Test
    void warnsOfNothingElseThanInTheCapturesThatTheyWereReadFrom() throws IOException, InterruptedException {
        List<TcpTalk.Sent> packets = new ArrayList<>();
        // what came again or was swapped is put down to one cause or another by packets that no timeline has
        Set<String> damaged = new TreeSet<>();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<TcpTalk.Sent> talk = RandomTalk.packets(seed);
            packets.addAll(talk);
            Timeline timeline = TimelineCaptureTest.read(TcpTalk.capture(talk, 65_535)).timeline();
            damaged.add(RandomTalk.port(seed) + " This frame is a (suspected) out-of-order segment");
            if (!timeline.notes().isEmpty()) {
                damaged.add(RandomTalk.port(seed) + " New fragment overlaps old data (retransmission?)");
            }
            again.writeBytes(TimelineCaptureTest.written(timeline,
                    Ends.of("192.0.2.10:" + RandomTalk.port(seed), "198.51.100.25:25")));
        }
        Set<String> known = warnings(TcpTalk.capture(packets, 65_535));
        Set<String> warned = warnings(again.toByteArray());
        warned.removeAll(known);
        warned.removeAll(damaged);

        assertThat(known).isNotEmpty();
        assertThat(warned).isEmpty();
    }
}
