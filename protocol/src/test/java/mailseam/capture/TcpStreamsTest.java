package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mailseam.smtp.Direction;
import mailseam.timeline.SegmentNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcpStreamsTest {
    private static final Direction CLIENT = Direction.CLIENT;
    private static final Direction SERVER = Direction.SERVER;

    private static Told told(TcpTalk talk) {
        List<Told> all = Told.of(talk.capture());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Told told(List<TcpTalk.Sent> packets) {
        List<Told> all = Told.of(TcpTalk.capture(packets, 65_535));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void tellsOfAConnectionFromSynToFinAcrossTheWrapOfSequenceNumbers() {
        Told told = told(TcpTalk.smtp().open().server("220 hello\r\n").client("EHLO a.example\r\n").server("250 ok\r\n")
                .close(CLIENT).close(SERVER));

        assertThat(told.connection().endpoint(CLIENT)).hasToString("192.0.2.10:40000");
        assertThat(told.connection().endpoint(SERVER)).hasToString("198.51.100.25:25");
        assertThat(told.order()).containsExactly("220 hello\r\n", "EHLO a.example\r\n", "250 ok\r\n");
        assertThat(told.events()).containsExactly("client SYN MSS 1460", "server SYN MSS 1460", "server 0+11 frame 4",
                "client 0+16 frame 5", "server 11+8 frame 6", "client FIN", "server FIN");
        assertThat(told.noted()).isEmpty();
        assertThat(told.ends()).isOne();
    }

    @Test
    void tellsARetransmissionFromOtherOctetsInItsPlace() {
        Told told = told(TcpTalk.smtp().open().client("MAIL\r\n").again(CLIENT, 6, "MAIL\r\n")
                .again(CLIENT, 6, "XXXX\r\n").acknowledge(SERVER).again(CLIENT, 6, "YYYY\r\n").client("DATA\r\n"));

        assertThat(told.stream(CLIENT)).isEqualTo("MAIL\r\nDATA\r\n");
        assertThat(told.noted()).containsExactly("RETRANSMISSION 1", "OTHER_OCTETS_UNCERTAIN 2", "OTHER_OCTETS 3");
        assertThat(told.notes().get(1).other().latin1()).isEqualTo("XXXX\r\n");
        assertThat(told.notes().get(2).other().latin1()).isEqualTo("YYYY\r\n");
    }

    @Test
    void takesOnlyWhatIsNewOfASegmentThatOverlaps() {
        Told told = told(TcpTalk.smtp().open().client("abcdef").again(CLIENT, 3, "dXfghi").again(CLIENT, -3, "jkl"));

        assertThat(told.order()).containsExactly("abcdef", "ghi", "jkl");
        assertThat(told.notes().getFirst()).isEqualTo(new SegmentNote(1, SegmentNote.Kind.OTHER_OCTETS_UNCERTAIN, 3, 3,
                mailseam.smtp.Octets.latin1("dXf")));
    }

    @Test
    void doesNotTakeAKeepAliveForOctets() {
        Told told = told(TcpTalk.smtp().open().client("NOOP\r\n").again(CLIENT, 1, "\0").client("QUIT\r\n"));

        assertThat(told.stream(CLIENT)).isEqualTo("NOOP\r\nQUIT\r\n");
        assertThat(told.noted()).containsExactly("KEEP_ALIVE 1");
    }

    @Test
    void bringsSwappedPacketsOfBothDirectionsIntoTheOrderInWhichTheyWereSent() {
        TcpTalk talk = TcpTalk.smtp().open().server("220\r\n").client("EHLO a\r\n").server("250 1\r\n")
                .client("MAIL\r\n")
                .server("250 2\r\n").client("RCPT\r\n").server("250 3\r\n");
        for (int i = 3; i < 9; i++) {
            for (int j = i + 1; j < 10; j++) {
                List<TcpTalk.Sent> packets = new ArrayList<>(talk.packets());
                Collections.swap(packets, i, j);

                assertThat(told(packets).order()).as("%d and %d swapped", i, j).containsExactly("220\r\n", "EHLO a\r\n",
                        "250 1\r\n", "MAIL\r\n", "250 2\r\n", "RCPT\r\n", "250 3\r\n");
            }
        }
    }

    @Test
    void tellsOfAGapWhereThePacketWasNotCaptured() {
        TcpTalk talk = TcpTalk.smtp().open().server("220\r\n").client("EHLO a\r\n").server("250 1\r\n")
                .client("MAIL\r\n")
                .server("250 2\r\n").client("RCPT\r\n").server("250 3\r\n");
        talk.packets().remove(6);
        Told told = told(talk);

        assertThat(told.order()).containsExactly("220\r\n", "EHLO a\r\n", "250 1\r\n", "client lacks 6", "250 2\r\n",
                "RCPT\r\n", "250 3\r\n");
        assertThat(told.notes()).contains(new SegmentNote(4, SegmentNote.Kind.GAP, 8, 6));
    }

    @Test
    void waitsForWhatWasNotAcknowledgedUntilItIsSentAgain() {
        TcpTalk talk = TcpTalk.smtp().open().client("one ");
        for (int i = 0; i < 100; i++) {
            talk.client("%03d ".formatted(i));
        }
        TcpTalk.Sent lost = talk.packets().remove(4);
        talk.pause(5_000_000_000L).packets().add(new TcpTalk.Sent(lost.nanos() + 5_000_000_000L, lost.packet()));
        Told told = told(talk);

        assertThat(told.stream(CLIENT)).startsWith("one 000 001 002").endsWith("099 ");
        assertThat(told.order()).noneMatch(text -> text.contains("lacks"));
    }

    @Test
    void showsWhatTheSnapLengthCutOffAsAGap() {
        TcpTalk talk = TcpTalk.smtp().open().server("220 a long greeting\r\n").client("NOOP\r\n");
        List<Told> all = Told.of(TcpTalk.capture(talk.packets(), 60));

        assertThat(all.getFirst().order()).containsExactly("220 a ", "server lacks 15", "NOOP\r\n");
        assertThat(all.getFirst().noted()).containsExactly("SNAPPED 0");
    }

    @Test
    void tellsConnectionsOfTheSamePortsApart() {
        TcpTalk first = TcpTalk.smtp().open().client("first").close(CLIENT).close(SERVER);
        TcpTalk second = new TcpTalk(40_000, 25, 5_000, 6_000).open().client("second");
        List<TcpTalk.Sent> packets = new ArrayList<>(first.packets());
        packets.addAll(second.packets());
        List<Told> all = Told.of(TcpTalk.capture(packets, 65_535));

        assertThat(all).extracting(told -> told.stream(CLIENT)).containsExactly("first", "second");
    }

    @Test
    void startsInTheMiddleAndFromOneSide() {
        TcpTalk talk = new TcpTalk(40_000, 2525, 100, 200).open().server("220\r\n").client("EHLO a\r\n")
                .server("250 ok\r\n").client("QUIT\r\n");
        List<TcpTalk.Sent> middle = talk.packets().subList(5, 7);
        List<TcpTalk.Sent> servers = List.of(talk.packets().get(3), talk.packets().get(5));

        assertThat(told(middle).order()).containsExactly("250 ok\r\n", "QUIT\r\n");
        assertThat(told(middle).connection().endpoint(SERVER).port()).isEqualTo(2525);
        assertThat(told(servers).order()).containsExactly("220\r\n", "250 ok\r\n");
    }

    @Test
    void marksASegmentLargerThanTheMss() {
        assertThat(told(TcpTalk.smtp().open().client("x".repeat(1461))).noted()).containsExactly("LARGER_THAN_MSS 0");
        assertThat(told(TcpTalk.smtp().open().client("x".repeat(1460))).noted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheSameStreamsHoweverTheyWereCutRepeatedAndShuffled(long seed) {
        for (int round = 0; round < 50; round++) {
            Random random = new Random(1000 * seed + round);
            TcpTalk talk = TcpTalk.smtp().open();
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                String text = random.ints(1 + random.nextInt(20), 'a', 'z').collect(StringBuilder::new,
                        StringBuilder::appendCodePoint, StringBuilder::append).toString();
                talk.client(text);
                said.append(text);
                int before = random.nextInt(Math.min(30, said.length()) + 1);
                if (random.nextBoolean() && before > 0) {
                    talk.again(CLIENT, before, said.substring(said.length() - before));
                }
            }
            List<TcpTalk.Sent> packets = talk.packets();
            for (int i = 3; i + 8 < packets.size(); i += 8) {
                Collections.shuffle(packets.subList(i, i + 8), random);
            }
            Told told = told(packets);

            assertThat(told.octets(CLIENT)).isEqualTo(said.toString().getBytes(StandardCharsets.US_ASCII));
            assertThat(told.noted()).noneMatch(note -> note.startsWith("OTHER") || note.startsWith("GAP"));
        }
    }
}
