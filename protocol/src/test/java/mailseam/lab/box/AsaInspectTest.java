package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsaInspectTest {
    private static final String OFFER = "250-mx\r\n250-PIPELINING\r\n250-SIZE 100\r\n250-STARTTLS\r\n250-CHUNKING\r\n250-8BITMIME\r\n250 HELP\r\n";

    @Test
    void masksWhatItDoesNotKnowOfTheOffer() {
        new Conversation().server("220 mx 20\r\n").client("EHLO c\r\n").server(OFFER).inEveryWay("asa-inspect",
                trip -> assertThat(
                        trip.toClient())
                        .isEqualTo("220 ***20\r\n250-mx\r\n250-PIPELINING\r\n250-SIZE 100\r\n250-XXXXXXXA\r\n"
                                + "250-XXXXXXXB\r\n250-8BITMIME\r\n250 XXXC\r\n"));
    }

    @Test
    void letsTlsPassWhereItIsAllowed() {
        Trip trip = new Trip("asa-inspect,tls=yes,banner=off").server("220 mx\r\n").client("EHLO c\r\n")
                .server("250-mx\r\n250 STARTTLS\r\n").client("STARTTLS\r\n").server("220 go\r\n")
                .client("\26\3\1foo\r\nbar");
        assertThat(trip.toClient()).isEqualTo("220 mx\r\n250-mx\r\n250 STARTTLS\r\n220 go\r\n");
        assertThat(trip.toServer()).isEqualTo("EHLO c\r\nSTARTTLS\r\n\26\3\1foo\r\nbar");
    }

    @Test
    void overwritesVerbsReadByReadAsCiscoTellsOfTelnet() {
        assertThat(new Trip("asa-inspect").client("H", "E", "L", "O", "\r\n").toServer()).isEqualTo("XXXX\r\n");
        assertThat(new Trip("asa-inspect").client("STARTTLS\r\nBDAT 5\r\n").toServer())
                .isEqualTo("XXXXXXXX\r\nXXXX 5\r\n");
    }

    @ParameterizedTest
    @CsvSource({"asa-inspect,510,false", "asa-inspect,511,true", "'asa-inspect,line=0',5000,false",
            "'asa-inspect,line=20',18,false", "'asa-inspect,line=20',19,true"})
    void dropsCommandLinesThatAreTooLong(String setup, int octets, boolean dropped) {
        String line = "NOOP " + "x".repeat(octets - 5);
        new Conversation().server("220 mx\r\n").client(line + "\r\n").inEveryWay(setup,
                trip -> assertThat(trip.commands().contains("reset")).isEqualTo(dropped));
    }

    @Test
    void dropsALineThatNeverEnds() {
        assertThat(new Trip("asa-inspect").client("x".repeat(512)).commands()).isEmpty();
        assertThat(new Trip("asa-inspect").client("x".repeat(512), "x").commands()).containsExactly("reset");
    }

    @Test
    void dropsAtTheHundredAndFirstRecipient() {
        Trip trip = new Trip("asa-inspect");
        for (int i = 0; i < 100; i++) {
            trip.client("RCPT TO:<a@b>\r\n");
        }
        trip.client("MAIL FROM:<a@b>\r\n");
        for (int i = 0; i < 100; i++) {
            trip.client("RCPT TO:<a@b>\r\n");
        }
        assertThat(trip.commands()).isEmpty();
        assertThat(trip.client("RCPT TO:<a@b>\r\n").commands()).containsExactly("reset");
        assertThat(trip.toServer()).hasSize(200 * 15 + 17);
    }

    @Test
    void dropsLongSenders() {
        String sender = "<" + "a".repeat(318) + ">";
        assertThat(new Trip("asa-inspect").client("MAIL FROM:" + sender + " SIZE=1\r\n").commands()).isEmpty();
        assertThat(new Trip("asa-inspect").client("MAIL FROM: <a" + sender.substring(1) + "\r\n").commands())
                .containsExactly("reset");
    }

    @ParameterizedTest
    @CsvSource({"asa-inspect,998,5000,false", "asa-inspect,999,10,true", "'asa-inspect,body=998',998,999,true",
            "'asa-inspect,body=998',998,998,false", "'asa-inspect,header=0',5000,10,false"})
    void dropsLongLinesOfMessages(String setup, int header, int body, boolean dropped) {
        String message = "DATA\r\nA: " + "x".repeat(header - 3) + "\r\n\r\n" + "y".repeat(body) + "\r\n.\r\nQUIT\r\n";
        for (int cut = 6; cut < message.length(); cut += 7) {
            Trip trip = new Trip(setup).server("220 mx\r\n").client(message.substring(0, 6)).server("354 go\r\n")
                    .client(message.substring(6, cut), message.substring(cut));
            assertThat(trip.commands().contains("reset")).as("cut at " + cut).isEqualTo(dropped);
        }
    }

    @Test
    void fallsSilentWhereItIsToldTo() {
        Trip trip = new Trip("asa-inspect,line=20,do=silence").client("NOOP 0123456789012345\r\n", "QUIT\r\n")
                .server("250 ok\r\n").ends(CLIENT);
        assertThat(trip.toServer()).isEmpty();
        assertThat(trip.toClient()).isEmpty();
        assertThat(trip.commands()).isEmpty();
    }
}
