package mailseam.report.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One capture as Wireshark's tools show it in four ways: 35, 30, 80, 73, 22, 31 octets and so on, by tshark 4 and tcpdump 4. */
class PacketTextsTest {
    private static Timeline timeline(String name) throws Exception {
        List<ForeignSession> sessions = ForeignSamples.sessions(name).sessions();
        assertThat(sessions).hasSize(1);
        return Recording.timeline(SessionFile.read(Octets.utf8(sessions.getFirst().text())).session());
    }

    @ParameterizedTest
    @ValueSource(strings = {"follow-yaml", "follow-text", "tcpdump-hex", "tcpdump-text"})
    void eachPacketIsASegmentOfItsSide(String name) throws Exception {
        Timeline timeline = timeline(name);
        assertThat(timeline.segments().stream().limit(4)).extracting(Segment::direction).containsExactly(
                Direction.SERVER, Direction.CLIENT, Direction.SERVER, Direction.CLIENT);
        assertThat(timeline.segments().stream().limit(4)).extracting(Segment::length).containsExactly(35, 30, 80, 71);
        assertThat(timeline.stream(Direction.CLIENT).read(0, 1000).latin1())
                .startsWith("EHLO vger.kernel.example.org\r\nMAIL FROM:<owner@vger.example.org>\r\n");
        assertThat(timeline.commands().getFirst().reply()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"follow-yaml, 601499915", "tcpdump-hex, 601500000", "tcpdump-text, 601500000", "follow-text, 0"})
    void timesAreThoseOfThePackets(String name, long nanos) throws Exception {
        List<Segment> segments = timeline(name).segments();
        assertThat(segments.get(2).nanos() - segments.get(0).nanos()).isBetween(nanos - 200, nanos + 200);
    }

    @Test
    void whatWasSentTwiceIsThereOnce() throws Exception {
        assertThat(timeline("tcpdump-hex").stream(Direction.SERVER).read(0, 10_000))
                .isEqualTo(timeline("tcpdump-text").stream(Direction.SERVER).read(0, 10_000));
    }
}
