package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.tcp.CaptureScan;
import mailseam.smtp.Direction;
import mailseam.testing.Vectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the streams that are put together from captures of others with what tshark made of them, by their hash. */
class ReassemblyOracleTest {
    /** Captures of which tshark makes something else, and why ours is right, or as right. */
    private static final Set<String> OTHERWISE = Set.of(
            // Octets that come with RST are words about the reason, and no part of the stream (RFC 9293 3.10.7).
            "OISF-suricata-verify/tests/tcp-rst-unacked-stream-03-gap/input.pcap",
            // Damaged on purpose: addresses and ports change within connections.
            "ntop-nDPI/tests/cfgs/default/pcap/fuzz-2006-09-29-28586.pcap",
            // The packets stand in no order at all; we bring those before the SYN into the stream and tshark does not.
            "simsong-tcpflow/tests/test5-lines-randomized.pcap",
            // A segment of 80,000 octets in VXLAN, longer than IP can say: tshark does not read it.
            "the-tcpdump-group-tcpdump/tests/bigtcp-ipv6-vxlan-ipv4.pcap",
            // Fragments that overlap with other octets; systems differ in which they take.
            "zeek-zeek/testing/btest/Traces/ipv4/fragmented-4.pcap",
            // The last block has a wrong length behind it: we read its packet and note that, tshark does not.
            "rshk-python-pcapng/test_data/test007.ntar");

    static Stream<String> captures() {
        return SharedCaptures.ofOthers().stream().filter(name -> !OTHERWISE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void putsTheSameStreamsTogether(String name) throws IOException {
        Map<String, @Nullable Object> oracle = SharedCaptures.oracle(name);
        List<CaptureScan.Counts> counts = new ArrayList<>();
        List<Told> streams = Told.of(CaptureFile.open(SharedCaptures.file(name)), counts);

        assertThat(ours(streams)).isEqualTo(theirs(oracle));
        assertThat(counts.getFirst().frames()).isEqualTo(number(oracle, "packets") - customBlocks(oracle));
    }

    private static Set<String> ours(List<Told> streams) {
        Set<String> ours = new TreeSet<>();
        for (Told told : streams) {
            if (told.octets(Direction.CLIENT).length + told.octets(Direction.SERVER).length > 0) {
                ours.add(inOrder(end(told, Direction.CLIENT), end(told, Direction.SERVER)));
            }
        }
        return ours;
    }

    private static String end(Told told, Direction direction) {
        byte[] octets = told.octets(direction);
        String endpoint = told.connection().endpoint(direction).toString().replace("[", "").replace("]", "");
        return endpoint + " " + octets.length + " " + sha256(octets);
    }

    private static Set<String> theirs(Map<String, @Nullable Object> oracle) {
        Set<String> theirs = new TreeSet<>();
        for (String kind : List.of("smtp_conversations", "other_tcp_streams")) {
            for (Map<String, @Nullable Object> stream : Vectors.objects(oracle, kind)) {
                Map<String, @Nullable Object> streams = Vectors.object(stream, "reassembled");
                if (!streams.isEmpty() && number(streams, "client_bytes") + number(streams, "server_bytes") > 0) {
                    theirs.add(inOrder(end(stream, streams, "client"), end(stream, streams, "server")));
                }
            }
        }
        return theirs;
    }

    private static String end(Map<String, @Nullable Object> stream, Map<String, @Nullable Object> streams,
            String side) {
        return stream.get(side) + " " + streams.get(side + "_bytes") + " " + streams.get(side + "_sha256");
    }

    /** Who is the client may be seen otherwise where there is no SYN. */
    private static String inOrder(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** Wireshark counts them as frames; so do we in the numbers of frames, but they are no packets. */
    private static long customBlocks(Map<String, @Nullable Object> oracle) {
        Map<String, @Nullable Object> blocks = Vectors.object(Vectors.object(oracle, "container"), "blocks");
        return number(blocks, "CB") + number(blocks, "CB-nocopy");
    }

    private static long number(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof Long number ? number : 0;
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
