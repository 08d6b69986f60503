package mailseam.capture;

import static mailseam.capture.Headers.ethernet;
import static mailseam.capture.Headers.ipv4;
import static mailseam.capture.Headers.ipv6;
import static mailseam.capture.Headers.join;
import static mailseam.capture.Headers.number;
import static mailseam.capture.Headers.udp;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {
    private static final byte[] TCP = Headers.tcp(true, 40_000, 25, 1, 1, TcpTalk.ACK, new byte[0],
            "EHLO a\r\n".getBytes(StandardCharsets.US_ASCII));
    private static final byte[] IP = ipv4(true, 6, 1, 0, TCP);
    private static final byte[] IP6 = ipv6(true, 6, TCP);

    static Stream<Arguments> packets() {
        byte[] vlan = join(number(5, 2), number(0x800, 2), IP);
        return Stream.of(
                Arguments.of("Ethernet with padding", 1, join(ethernet(0x800, IP), new byte[6])),
                Arguments.of("IPv6", 1, ethernet(0x86DD, IP6)),
                Arguments.of("VLAN", 1, ethernet(0x8100, vlan)),
                Arguments.of("QinQ", 1, ethernet(0x88A8, join(number(9, 2), number(0x8100, 2), vlan))),
                Arguments.of("SNAP", 1, ethernet(60, join(number(0xAAAA03, 3), number(0x800, 5), IP))),
                Arguments.of("cooked", 113, join(new byte[14], number(0x800, 2), IP)),
                Arguments.of("cooked 2", 276, join(number(0x86DD, 2), new byte[18], IP6)),
                Arguments.of("null", 0, join(new byte[]{2, 0, 0, 0}, IP)),
                Arguments.of("null of a machine of the other order", 0, join(number(30, 4), IP6)),
                Arguments.of("loop", 108, join(number(2, 4), IP)),
                Arguments.of("raw", 101, IP6),
                Arguments.of("raw IPv4", 228, IP),
                Arguments.of("PPP", 9, join(number(0xFF030021, 4), IP)),
                Arguments.of("PPP in short", 9, join(number(0x21, 1), IP)),
                Arguments.of("PPPoE", 1, ethernet(0x8864, join(number(0x11000001, 4), number(IP.length + 2, 2),
                        number(0x21, 2), IP))),
                Arguments.of("MPLS", 1, ethernet(0x8847, join(number(0x00010040, 4), number(0x00020140, 4), IP))),
                Arguments.of("MPLS with Ethernet", 1, ethernet(0x8847,
                        join(number(0x00020140, 4), new byte[4], ethernet(0x800, IP)))),
                Arguments.of("GRE with key", 1, ethernet(0x800,
                        ipv4(true, 47, 1, 0, join(number(0x20000800, 4), new byte[4], IP)))),
                Arguments.of("IP in IP", 1, ethernet(0x800, ipv4(true, 4, 1, 0, IP))),
                Arguments.of("IPv6 in IPv4 in IPv6", 101, ipv6(true, 4, ipv4(true, 41, 1, 0, IP6))),
                Arguments.of("VXLAN", 1, ethernet(0x800,
                        ipv4(true, 17, 1, 0, udp(4789, join(new byte[8], ethernet(0x800, IP)))))),
                Arguments.of("Geneve with an option", 1, ethernet(0x800, ipv4(true, 17, 1, 0,
                        udp(6081, join(number(0x01006558, 4), new byte[8], ethernet(0x800, IP)))))),
                Arguments.of("extension headers", 101, ipv6(true, 0,
                        join(number(60, 1), new byte[7], number(6, 1), number(1, 1), new byte[14], TCP))),
                Arguments.of("an atomic fragment", 101, ipv6(true, 44, join(number(6, 1), new byte[7], TCP))),
                Arguments.of("802.11 behind radiotap", 127, join(new byte[]{0, 0, 8, 0}, new byte[4],
                        new byte[]{(byte) 0x88, 1}, new byte[24], number(0xAAAA03, 3), number(0x800, 5), IP)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packets")
    void findsTheSegment(String name, int linkType, byte[] packet) {
        Told told = Told.of(CaptureWriter.pcap(linkType).add(1, packet).octets()).getFirst();

        assertThat(told.stream(Direction.CLIENT)).as(name).isEqualTo("EHLO a\r\n");
        assertThat(told.connection().endpoint(Direction.SERVER).port()).isEqualTo(25);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packets")
    void readsWhatIsThereOfAPacketThatIsCutOffAnywhere(String name, int linkType, byte[] packet) {
        CaptureWriter writer = CaptureWriter.pcap(linkType);
        for (int captured = 0; captured < packet.length; captured++) {
            writer.add(1, packet, captured);
        }

        assertThat(Told.of(writer.octets())).as(name).hasSizeLessThanOrEqualTo(1)
                .allSatisfy(told -> assertThat("EHLO a\r\n").startsWith(told.stream(Direction.CLIENT)));
    }

    @Test
    void findsNothingInNoise() {
        Random random = new Random(7);
        for (int linkType : new int[]{0, 1, 9, 50, 51, 101, 105, 113, 127, 192, 228, 229, 258, 276}) {
            CaptureWriter writer = CaptureWriter.pcap(linkType);
            for (int i = 0; i < 2000; i++) {
                byte[] noise = new byte[random.nextInt(120)];
                random.nextBytes(noise);
                writer.add(i, noise);
            }
            assertThat(Told.of(writer.octets())).hasSizeLessThan(2000);
        }
    }

    @Test
    void putsFragmentsTogetherInAnyOrder() {
        byte[] text = "x".repeat(40).getBytes(StandardCharsets.US_ASCII);
        byte[] tcp = Headers.tcp(true, 40_000, 25, 1, 1, TcpTalk.ACK, new byte[0], text);
        for (int seed = 0; seed < 20; seed++) {
            List<byte[]> parts = new ArrayList<>();
            for (int at = 0; at < tcp.length; at += 16) {
                int end = Math.min(tcp.length, at + 16);
                byte[] part = java.util.Arrays.copyOfRange(tcp, at, end);
                boolean more = end < tcp.length;
                parts.add(seed % 2 == 0 ? ipv4(true, 6, 77, at / 8 | (more ? 0x2000 : 0), part)
                        : ipv6(true, 44,
                                join(number(6, 1), new byte[1], number(at | (more ? 1 : 0), 2), number(77, 4), part)));
            }
            Collections.shuffle(parts, new Random(seed));
            parts.add(parts.getFirst());
            CaptureWriter writer = CaptureWriter.pcap(101);
            parts.forEach(part -> writer.add(1, part));
            Told told = Told.of(writer.octets()).getFirst();

            assertThat(told.stream(Direction.CLIENT)).isEqualTo("x".repeat(40));
            assertThat(told.noted()).containsExactly("FRAGMENTED 0");
        }
    }
}
