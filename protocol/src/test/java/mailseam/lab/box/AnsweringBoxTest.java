package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringBoxTest {
    private static final String GREETING = "220 hi\r\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            starttls-stripper           | 250-hi\\r\\n250-STARTTLS\\r\\n250 DSN\\r\\n  | 250-hi\\r\\n250-XXXXXXXA\\r\\n250 DSN\\r\\n
            starttls-stripper           | 250-hi\\r\\n250 starttls\\r\\n             | 250-hi\\r\\n250 XXXXXXXA\\r\\n
            starttls-stripper,mask=drop | 250-hi\\r\\n250-STARTTLS\\r\\n250 DSN\\r\\n  | 250-hi\\r\\n250 DSN\\r\\n
            starttls-stripper,mask=drop | 250-hi\\r\\n250-DSN\\r\\n250 STARTTLS\\r\\n  | 250-hi\\r\\n250 DSN\\r\\n
            starttls-stripper,mask=drop | 250-hi\\r\\n250 STARTTLS\\r\\n             | 250 hi\\r\\n
            starttls-stripper           | 250 STARTTLS\\r\\n                         | 250 STARTTLS\\r\\n
            starttls-stripper           | 502 STARTTLS\\r\\n                         | 502 STARTTLS\\r\\n
            """)
    void takesStarttlsOutOfTheOffer(String setup, String offer, String seen) {
        new Conversation().server(GREETING).client("EHLO c\r\n").server(offer.translateEscapes()).client("QUIT\r\n")
                .inEveryWay(setup, trip -> {
                    assertThat(trip.toClient()).isEqualTo(GREETING + seen.translateEscapes());
                    assertThat(trip.toServer()).isEqualTo("EHLO c\r\nQUIT\r\n");
                });
    }

    @Test
    void refusesStarttlsWhenItIsItsTurn() {
        Trip trip = new Trip("starttls-stripper,code=502,text=No").server(GREETING)
                .client("NOOP\r\nSTARTTLS\r\nNOOP\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly("NOOP\r\n");
        trip.server("250 one\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly("NOOP\r\n", "NOOP\r\n");
        assertThat(trip.server("250 two\r\n").writes(SERVER)).containsExactly(GREETING, "250 one\r\n502 No\r\n",
                "250 two\r\n");
    }

    @Test
    void refusesStarttlsHoweverItIsCut() {
        new Conversation().server(GREETING).client("EHLO c\r\n").server("250 hi\r\n").client("STARTTLS\r\n")
                .client("MAIL FROM:<a@b>\r\nDATA\r\n").server("250 ok\r\n354 go\r\n")
                .client("STARTTLS\r\n.\r\nSTARTTLS\r\n")
                .server("250 queued\r\n").inEveryWay("starttls-stripper", trip -> {
                    assertThat(trip.toServer())
                            .isEqualTo("EHLO c\r\nMAIL FROM:<a@b>\r\nDATA\r\nSTARTTLS\r\n.\r\n");
                    assertThat(trip.toClient())
                            .isEqualTo("220 hi\r\n250 hi\r\n500 Unsupported command.\r\n250 ok\r\n354 go\r\n"
                                    + "250 queued\r\n500 Unsupported command.\r\n");
                });
    }

    @Test
    void answersAChunkByItselfAndCloses() {
        new Conversation().server(GREETING).client("EHLO c\r\n").server("250-hi\r\n250 CHUNKING\r\n")
                .client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nBDAT 6 LAST\r\nQUIT\r\nQUIT\r\n")
                .server("250 mail\r\n250 rcpt\r\n")
                .inEveryWay("bdat-blind", trip -> {
                    assertThat(trip.toServer()).isEqualTo("EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n");
                    assertThat(trip.toClient())
                            .isEqualTo("220 hi\r\n250-hi\r\n250 CHUNKING\r\n250 mail\r\n250 rcpt\r\n250 2.0.0 OK\r\n");
                    assertThat(trip.commands()).containsExactly("close");
                });
    }

    @Test
    void answersAnEmptyChunkToo() {
        Trip trip = new Trip("bdat-blind").server(GREETING).client("BDAT 0 LAST\r\n");
        assertThat(trip.toClient()).isEqualTo(GREETING + "250 2.0.0 OK\r\n");
        assertThat(trip.commands()).containsExactly("close");
    }

    @Test
    void passesAMessageAsItComes() {
        Trip trip = new Trip("bdat-blind").server(GREETING).client("DATA\r\n").server("354 go\r\n").client("Subject",
                ": x\r\n\r\nBDAT 1\r\n.");
        assertThat(trip.writes(CLIENT)).containsExactly("DATA\r\n", "Subject", ": x\r\n\r\nBDAT 1\r\n.");
        assertThat(trip.client("\r\n").server("250 ok\r\n").toClient()).endsWith("250 ok\r\n");
    }

    @Test
    void passesTlsUnread() {
        Trip trip = new Trip("bdat-blind").server(GREETING).client("STARTTLS\r\nearly").server("220 go\r\nmore")
                .client("BDAT 1")
                .server("250-\1");
        assertThat(trip.toServer()).isEqualTo("STARTTLS\r\nearlyBDAT 1");
        assertThat(trip.toClient()).isEqualTo(GREETING + "220 go\r\nmore250-\1");
    }

    @Test
    void holdsNoMoreThanItMay() {
        Trip line = new Trip("starttls-stripper").server(GREETING).client("x".repeat(70_000), "STARTTLS\r\n");
        assertThat(line.toServer()).hasSize(70_010);
        Trip waiting = new Trip("starttls-stripper").server(GREETING).client("DATA\r\n", "x".repeat(1 << 20), "x");
        assertThat(waiting.commands()).containsExactly("pause client");
        assertThat(waiting.server("354 go\r\n").commands()).containsExactly("pause client", "resume client");
        Trip offer = new Trip("starttls-stripper").server(GREETING).client("EHLO c\r\n");
        String lines = "250-STARTTLS\r\n".repeat(1000);
        for (int i = 0; i < 100; i++) {
            offer.server(lines);
        }
        assertThat(offer.toClient()).hasSizeGreaterThan(300_000);
    }

    @Test
    void passesOnWhatItHoldsAtTheEnd() {
        Trip trip = new Trip("starttls-stripper").server(GREETING).client("STAR").ends(CLIENT).client("").server("250-")
                .ends(SERVER);
        assertThat(trip.toServer()).isEqualTo("STAR");
        assertThat(trip.toClient()).isEqualTo(GREETING + "250-");
        assertThat(trip.commands()).containsExactly("end client", "end server");
    }
}
