package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvProxyTest {
    private static final String MAIL = "MAIL FROM:<a@b>\r\n";
    private static final String RCPT = "RCPT TO:<c@d>\r\n";
    private static final String MESSAGE = "Subject: x\r\n\r\n..hi\r\n.\r\n";
    private static final String START = "354 Please start mail input.\r\n";

    private static Trip untilData(String setup) {
        return new Trip(setup).server("220 hi\r\n").client("HELO c\r\n").server("250 hi\r\n").client(MAIL)
                .server("250 mail\r\n").client(RCPT).server("250 rcpt\r\n").client("DATA\r\n");
    }

    private static Trip untilResend(String setup) {
        return untilData(setup).server("250 reset\r\n").client(MESSAGE).pass(1_000).server("250 reset again\r\n")
                .pass(2_000);
    }

    @Test
    void tellsTheStoryOnBothSides() {
        Trip trip = untilResend("av-proxy").server("250 mail 2\r\n").server("250 rcpt 2\r\n").server("354 go\r\n")
                .server("250 queued\r\n").client("QUIT\r\n").server("221 bye\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly("HELO c\r\n", MAIL, RCPT, "RSET\r\n", "RSET\r\n", MAIL, RCPT,
                "DATA\r\n", MESSAGE, "QUIT\r\n");
        assertThat(trip.writes(SERVER)).containsExactly("220 hi\r\n", "250 hi\r\n", "250 mail\r\n", "250 rcpt\r\n",
                START,
                "250 queued\r\n", "221 bye\r\n");
    }

    @Test
    void doesTheSameHoweverBothSidesAreCut() {
        new Conversation().server("220 hi\r\n").client("EHLO c\r\n").server("250-hi\r\n250 PIPELINING\r\n")
                .client(MAIL + RCPT + "DATA\r\n").server("250 mail\r\n").server("250 rcpt\r\n").server("250 reset\r\n")
                .client(MESSAGE + "QUIT\r\n").pause().server("250 reset\r\n").pause().server("250 mail 2\r\n")
                .server("250 rcpt 2\r\n").server("354 go\r\n").server("250 queued\r\n").server("221 bye\r\n")
                .inEveryWay("av-proxy,noop=0ns", trip -> {
                    assertThat(trip.toServer()).isEqualTo("EHLO c\r\n" + MAIL + RCPT + "RSET\r\nRSET\r\n" + MAIL + RCPT
                            + "DATA\r\n" + MESSAGE + "QUIT\r\n");
                    assertThat(trip.toClient())
                            .isEqualTo("220 hi\r\n250-hi\r\n250 PIPELINING\r\n250 mail\r\n250 rcpt\r\n"
                                    + START + "250 queued\r\n221 bye\r\n");
                });
    }

    @Test
    void takesAGroupApart() {
        Trip trip = new Trip("av-proxy").server("220 hi\r\n").client(MAIL + RCPT + "DATA\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly(MAIL);
        trip.server("250 mail\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly(MAIL, RCPT);
        assertThat(trip.writes(SERVER)).containsExactly("220 hi\r\n", "250 mail\r\n");
        trip.server("250 rcpt\r\n");
        assertThat(trip.writes(SERVER)).endsWith("250 rcpt\r\n", START);
    }

    @Test
    void sendsNoopWhileTheClientTypes() {
        Trip trip = untilData("av-proxy,noop=2s").server("250 reset\r\n").pass(1_999);
        assertThat(trip.toServer()).endsWith("RSET\r\n");
        trip.pass(1).server("250 noop\r\n").client("Subject: x\r\n").pass(2_000);
        assertThat(trip.toServer()).endsWith("RSET\r\nNOOP\r\nNOOP\r\n");
        assertThat(trip.pass(2_000).toServer()).as("the last one is not answered").endsWith("RSET\r\nNOOP\r\nNOOP\r\n");
        trip.server("250 noop\r\n").client("\r\n.\r\n").pass(1_000);
        assertThat(trip.toServer()).endsWith("NOOP\r\nRSET\r\n");
        assertThat(trip.toClient()).endsWith(START);
    }

    @Test
    void waitsAsLongAsItIsTold() {
        Trip trip = untilData("av-proxy,hold=10s,rset=500ms").server("250 reset\r\n").client(MESSAGE).pass(500)
                .server("250 reset\r\n").pass(9_999);
        assertThat(trip.toServer()).endsWith("RSET\r\nRSET\r\n");
        assertThat(trip.pass(1).toServer()).endsWith(MAIL);
    }

    @Test
    void tellsTheClientWhatTheServerRefusesTheSecondTime() {
        Trip mail = untilResend("av-proxy").server("451 mail\r\n").server("250 reset\r\n");
        assertThat(mail.toClient()).endsWith(START + "451 mail\r\n");
        assertThat(mail.toServer()).endsWith(MAIL + "RSET\r\n");
        Trip rcpt = untilResend("av-proxy").server("250 mail\r\n").server("450 rcpt\r\n").server("250 reset\r\n");
        assertThat(rcpt.toClient()).endsWith(START + "450 rcpt\r\n");
        Trip data = untilResend("av-proxy").server("250 mail\r\n").server("250 rcpt\r\n").server("452 data\r\n")
                .server("250 reset\r\n").client("NOOP\r\n").server("250 noop\r\n");
        assertThat(data.toClient()).endsWith(START + "452 data\r\n250 noop\r\n");
    }

    @Test
    void sendsOnlyTheRecipientsThatWereAccepted() {
        Trip trip = new Trip("av-proxy").server("220 hi\r\n").client(MAIL).server("250 mail\r\n")
                .client("RCPT TO:<no>\r\n")
                .server("550 no\r\n").client(RCPT).server("250 rcpt\r\n").client("DATA\r\n").server("250 reset\r\n")
                .client(MESSAGE).pass(1_000).server("250 reset\r\n").pass(2_000).server("250 mail\r\n");
        assertThat(trip.toServer()).endsWith("RSET\r\n" + MAIL + RCPT);
    }

    @Test
    void asksTheServerWhereThereIsNoRecipient() {
        Trip trip = new Trip("av-proxy").server("220 hi\r\n").client(MAIL).server("250 mail\r\n").client("DATA\r\n");
        assertThat(trip.toServer()).endsWith("DATA\r\n");
        assertThat(trip.server("354 go on\r\n").client(MESSAGE).toServer()).endsWith(MESSAGE);
        assertThat(trip.server("554 none\r\n").toClient()).endsWith("354 go on\r\n554 none\r\n");
    }

    @Test
    void refusesAMessageThatIsTooLarge() {
        Trip trip = untilData("av-proxy,octets=1000").server("250 reset\r\n");
        for (int i = 0; i < 100; i++) {
            trip.client("0123456789012345678901234567890123456789\r\n");
        }
        trip.client(".\r\n").pass(10_000);
        assertThat(trip.toClient()).endsWith(START + "552 5.3.4 Message too big\r\n");
        assertThat(trip.client("QUIT\r\n").toServer()).endsWith("RSET\r\nQUIT\r\n");
    }

    @Test
    void refusesTlsAndSaysItsOwnGoodbye() {
        Trip trip = new Trip("av-proxy,quit=Closing connection. Good bye.").server("220 hi\r\n").client("STARTTLS\r\n")
                .client("QUIT\r\n").server("221 2.0.0 Bye\r\n").ends(SERVER);
        assertThat(trip.toServer()).isEqualTo("QUIT\r\n");
        assertThat(trip.toClient())
                .isEqualTo("220 hi\r\n500 Unsupported command.\r\n221 Closing connection. Good bye.\r\n");
        assertThat(trip.commands()).containsExactly("end server");
    }

    @Test
    void passesChunksWhenTheyAreWhole() {
        Trip trip = new Trip("av-proxy").server("220 hi\r\n").client(MAIL + RCPT + "BDAT 4 LAST\r\nhi")
                .server("250 mail\r\n").server("250 rcpt\r\n");
        assertThat(trip.toServer()).endsWith(RCPT);
        assertThat(trip.client("\r\n").toServer()).endsWith("BDAT 4 LAST\r\nhi\r\n");
        assertThat(trip.server("250 queued\r\n").client(MAIL).toServer()).endsWith(MAIL);
    }

    @Test
    void passesAuthentication() {
        Trip trip = new Trip("av-proxy").server("220 hi\r\n").client("AUTH LOGIN\r\n").server("334 a\r\n")
                .client("eA==\r\n")
                .server("334 b\r\n").client("DATA\r\n").server("535 no\r\n").client("NOOP\r\n");
        assertThat(trip.toServer()).isEqualTo("AUTH LOGIN\r\neA==\r\nDATA\r\nNOOP\r\n");
    }

    @Test
    void deliversWhatAClientThatIsGoneHasSent() {
        Trip trip = untilData("av-proxy").server("250 reset\r\n").client(MESSAGE + "QUIT\r\n").ends(CLIENT).pass(1_000)
                .server("250 reset\r\n").pass(2_000).server("250 mail\r\n").server("250 rcpt\r\n").server("354 go\r\n");
        assertThat(trip.commands()).isEmpty();
        trip.server("250 queued\r\n").server("221 bye\r\n");
        assertThat(trip.toServer()).endsWith(MESSAGE + "QUIT\r\n");
        assertThat(trip.commands()).containsExactly("end client");
    }

    @Test
    void stopsReadingAClientThatDoesNotWait() {
        Trip trip = new Trip("av-proxy").server("220 hi\r\n").client("NOOP\r\n", "NOOP\r\n".repeat(200_000));
        assertThat(trip.commands()).containsExactly("pause client");
        for (int i = 0; i < 30_000; i++) {
            trip.server("250 ok\r\n");
        }
        assertThat(trip.commands()).containsExactly("pause client", "resume client");
        assertThat(new Trip("av-proxy").client("x".repeat(1 << 20), "y").commands()).containsExactly("close");
    }
}
