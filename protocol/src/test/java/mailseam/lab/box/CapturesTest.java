package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mailseam.lab.box.CapturedTalk.Sent;
import mailseam.smtp.Octets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The middleboxes change the same octets in the same way as those whose two sides were captured. */
class CapturesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boxes/pix-esmtp-split-exim                | pix-fixup
            boxes/pix-esmtp-split-postfix             | pix-fixup
            boxes/pix-swaks-exim                      | pix-fixup,esmtp=no
            boxes/pix-fixed-split-exim                | pix-fixup,memory=line
            wire/wire-pix-split-exim                  | pix-fixup
            wire/wire-pix-eximclient-postfix          | pix-fixup
            wire/wire-pix-bdat-eximclient-postfix     | pix-fixup
            boxes/dotcrlf-split-exim                  | pix-dot
            boxes/dotcrlf-joined-exim                 | pix-dot
            boxes/dotcrlf-ssmtp-exim                  | pix-dot pix-fixup
            boxes/dotcrlf-smtplib-exim                | pix-dot pix-fixup
            boxes/dotcrlf-opensmtp-exim               | pix-fixup pix-dot
            boxes/fw-swakspipeline-exim               | inject-error
            boxes/fw-eximclient-postfix               | inject-error
            boxes/fw-postfixclient-exim               | inject-error
            boxes/fw-lockstep-postfix                 | inject-error
            boxes/av-pipelined-exim                   | av-proxy
            boxes/av-ssmtp-postfix                    | av-proxy,hold=10s
            boxes/blackhole-eximclient-postfix        | mtu-black-hole
            boxes/blackhole-small-exim                | mtu-black-hole
            """)
    void changesTheSameOctets(String name, String boxes) {
        List<Sent> client = CapturedTalk.read(name + "-client");
        List<Sent> server = CapturedTalk.read(name + "-server");
        List<Sent> said = Stream.concat(client.stream().filter(sent -> sent.side() == CLIENT),
                server.stream().filter(sent -> sent.side() == SERVER)).sorted(Comparator.comparing(Sent::micros))
                .toList();
        Trip trip = new Trip(boxes.split(" "));
        long now = said.getFirst().micros();
        for (Sent sent : said) {
            trip.passMicros(sent.micros() - now);
            now = sent.micros();
            if (sent.side() == CLIENT) {
                trip.client(sent.octets().latin1());
            } else {
                trip.server(sent.octets().latin1());
            }
        }
        assertThat(trip.writes(CLIENT)).as("to the server").isEqualTo(texts(CapturedTalk.of(server, CLIENT)));
        assertThat(trip.writes(SERVER)).as("to the client").isEqualTo(texts(CapturedTalk.of(client, SERVER)));
    }

    private static List<String> texts(List<Octets> segments) {
        return segments.stream().map(Octets::latin1).toList();
    }
}
