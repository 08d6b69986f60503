package mailseam.peers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static mailseam.peers.MailClient.CURL;
import static mailseam.peers.MailClient.SWAKS;
import static mailseam.peers.MailClient.SWAKS_PIPELINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.proxy.Proxied;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.proxy.RecordingProxy;
import mailseam.session.Gate;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real clients and servers on both sides of a middlebox show what the stories tell, word for word where their texts are known. */
@Tag("peers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiddleboxesTest {
    private static final Endpoint ANYWHERE = new Endpoint("127.0.0.1", 0);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final String QUICK = "slicer,octets=30,direction=client";

    private final BlockingQueue<Proxied> conversations = new LinkedBlockingQueue<>();
    private Wire wire;
    private Peer exim;
    private Peer postfix;

    @BeforeAll
    void open() {
        wire = new Wire(2);
        exim = Peer.exim();
        postfix = Peer.postfix();
    }

    @AfterAll
    void close() {
        exim.close();
        postfix.close();
        wire.close();
    }

    @AfterEach
    void forget() {
        conversations.clear();
    }

    private Listening through(Peer server, String... boxes) throws IOException, SyntaxException {
        List<BoxSetup> chain = new ArrayList<>();
        for (String box : boxes) {
            chain.add(BoxSetup.parse(box));
        }
        return RecordingProxy.start(wire, new ProxySetup(ANYWHERE, new Endpoint("127.0.0.1", server.port()), chain,
                List.of(), new Gate.Wire()), CLOCK, conversation -> {
                    conversations.add(conversation);
                    return _ -> {};
                });
    }

    /** What the server was sent in the next conversation. */
    private String toServer() throws Exception {
        Timeline timeline = conversations.poll(10, SECONDS).result().get(30, SECONDS).server().orElseThrow();
        return timeline.stream(Direction.CLIENT).read(0, Integer.MAX_VALUE).latin1();
    }

    @Test
    void eximTakesAVerbOverABoundaryForASynchronizationError() throws Exception {
        try (Listening box = through(exim, QUICK, "pix-fixup")) {
            assertThat(SWAKS_PIPELINE.send(box.at().port())).contains("<** 554 SMTP synchronization error");
            assertThat(toServer()).contains("\r\nXXXX TO:<b@example.org>\r\n");
            assertThat(exim.logOnce("rejected \"XXXX")).contains(
                    "SMTP protocol synchronization error (next input sent too soon: pipelining was advertised): "
                            + "rejected \"XXXX TO:<b@example.org>\"");
        }
    }

    @Test
    void postfixDoesNotKnowAVerbOverABoundaryAndGoesOn() throws Exception {
        try (Listening box = through(postfix, QUICK, "pix-fixup")) {
            assertThat(SWAKS_PIPELINE.send(box.at().port()))
                    .contains("<-  250 2.1.0 Ok", "<** 500 5.5.2 Error: command not recognized", "<-  221 2.0.0 Bye");
        }
    }

    @Test
    void postfixTakesNoopForARecipientInSilence() throws Exception {
        try (Listening box = through(postfix, QUICK, "pix-fixup,replace=noop")) {
            assertThat(SWAKS_PIPELINE.send(box.at().port(), "--to", "b@example.org,c@example.org"))
                    .contains("<-  250 2.1.0 Ok\n<-  250 2.0.0 Ok\n<-  250 2.1.5 Ok\n<-  354 ")
                    .startsWith("status 0\n");
        }
    }

    @Test
    void clientsFallBackToHeloBehindAnOldPixAndSeeAsterisks() throws Exception {
        try (Listening box = through(exim, "pix-fixup,esmtp=no")) {
            assertThat(SWAKS.send(box.at().port())).startsWith("status 0\n").containsPattern("<-  220 [*20 ]+\n")
                    .contains("<** 500 unrecognized command", " -> HELO client.example.org");
            assertThat(toServer()).startsWith("XXXX client.example.org\r\nHELO client.example.org\r\n");
        }
    }

    @Test
    void theEndOfDataIsLostWhereItIsCut() throws Exception {
        try (Listening box = through(exim, "slicer,octets=1,direction=client", "pix-dot")) {
            assertThat(SWAKS.send(box.at().port(), "--timeout", "2", "--body", "hi")).doesNotStartWith("status 0\n")
                    .contains(" -> .\n").doesNotContain("OK id=");
            assertThat(toServer()).as("the dot without its CRLF").endsWith("\r\n.QUIT\r\n");
        }
        try (Listening box = through(exim, "pix-dot")) {
            assertThat(CURL.send(box.at().port())).startsWith("status 0\n");
        }
    }

    @Test
    void postfixTimesOutWhileSendingTheEndOfData() throws Exception {
        try (Listening box = through(exim, "slicer,octets=1,direction=client", "pix-dot");
                Peer sender = Peer.postfix("virtual_transport = smtp:[127.0.0.1]:" + box.at().port(),
                        "smtp_data_done_timeout = 2s", "smtp_skip_5xx_greeting = no")) {
            assertThat(SWAKS.send(sender.port())).startsWith("status 0\n");
            assertThat(sender.logOnce("status=")).contains("status=deferred", "timed out while sending end of data -- "
                    + "message may be sent more than once");
        }
    }

    @Test
    void postfixLosesTheConnectionWhileSendingTheEndOfData() throws Exception {
        try (Listening box = through(exim, "slicer,octets=1,direction=client", "pix-dot,do=reset");
                Peer sender = Peer.postfix("virtual_transport = smtp:[127.0.0.1]:" + box.at().port())) {
            assertThat(SWAKS.send(sender.port())).startsWith("status 0\n");
            assertThat(sender.logOnce("status=")).contains("status=deferred", "lost connection with 127.0.0.1",
                    "while sending end of data -- message may be sent more than once");
        }
    }

    @Test
    void aPipelinedGroupGetsAnErrorThatTheServerNeverSent() throws Exception {
        try (Listening box = through(postfix, "inject-error")) {
            assertThat(SWAKS_PIPELINE.send(box.at().port())).contains("<** 500 error in command");
            assertThat(SWAKS.send(box.at().port())).startsWith("status 0\n");
        }
        try (Listening box = through(postfix, "inject-error,mode=splice")) {
            assertThat(SWAKS_PIPELINE.send(box.at().port(), "--timeout", "2")).contains("<** 500 error in command",
                    "5 Ok");
        }
    }

    @Test
    void eximGivesBackAMailThatTheServerHasAccepted() throws Exception {
        try (Listening box = through(postfix, "inject-error");
                Peer sender = Peer.exim("ONWARD = " + box.at().port())) {
            assertThat(SWAKS.send(sender.port())).startsWith("status 0\n");
            assertThat(sender.logOnce("** b@example.org")).contains("500 error in command");
            assertThat(toServer()).contains("BDAT ", " LAST\r\n");
        }
    }

    @Test
    void anAntiVirusProxyAnswersDataItselfAndSendsTheMessageLater() throws Exception {
        for (Peer server : List.of(postfix, exim)) {
            try (Listening box = through(server, "av-proxy,hold=300ms,rset=100ms")) {
                assertThat(SWAKS_PIPELINE.send(box.at().port())).startsWith("status 0\n")
                        .contains("<-  354 Please start mail input.\n");
                String envelope = "MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\n";
                assertThat(toServer()).contains(envelope + "RSET\r\nRSET\r\n" + envelope + "DATA\r\n")
                        .endsWith("QUIT\r\n");
            }
        }
    }

    @Test
    void aBlackHoleTakesLargeMessagesAlone() throws Exception {
        try (Listening box = through(postfix, "mtu-black-hole")) {
            assertThat(SWAKS.send(box.at().port(), "--body", "short")).startsWith("status 0\n");
            assertThat(toServer()).endsWith("QUIT\r\n");
            assertThat(SWAKS.send(box.at().port(), "--timeout", "2", "--body", "long ".repeat(200)))
                    .doesNotStartWith("status 0\n").doesNotContain("queued as");
        }
    }

    @Test
    void aChunkIsTakenByAProxyThatDoesNotKnowItAndLost() throws Exception {
        try (Listening box = through(postfix, "bdat-blind");
                Peer sender = Peer.exim("ONWARD = " + box.at().port())) {
            assertThat(SWAKS.send(sender.port())).startsWith("status 0\n");
            assertThat(sender.logOnce("Completed")).contains("=> b@example.org", "C=\"250 2.0.0 OK\"");
            assertThat(toServer()).endsWith("RCPT TO:<b@example.org>\r\n");
        }
    }

    @Test
    void anInspectionDropsTheHundredAndFirstRecipientAndHidesExtensions() throws Exception {
        StringBuilder recipients = new StringBuilder("r0@example.org");
        for (int i = 1; i < 101; i++) {
            recipients.append(",r").append(i).append("@example.org");
        }
        try (Listening box = through(postfix, "asa-inspect")) {
            String output = SWAKS.send(box.at().port(), "--to", recipients.toString());
            assertThat(output).contains("<-  250-SIZE ", "XXXXXXX", "RCPT TO:<r100@example.org>")
                    .doesNotContain("CHUNKING", " -> DATA").doesNotStartWith("status 0\n");
        }
    }
}
