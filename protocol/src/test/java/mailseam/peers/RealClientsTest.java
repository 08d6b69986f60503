package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import mailseam.lab.server.LabServer;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real clients take each lab server that has no fault for a mail server. */
@Tag("peers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealClientsTest {
    private static final String FIRST_VISIT = "postscreen-deep";
    private static final Endpoint ANYWHERE = new Endpoint("127.0.0.1", 0);

    private Wire wire;

    @BeforeAll
    void open() {
        wire = new Wire(2);
    }

    @AfterAll
    void close() {
        wire.close();
    }

    /** All but those with a bug, and the one that takes nothing at a client's first visit. */
    static Stream<Named<LabServerPreset>> servers() {
        return LabServers.all().stream()
                .filter(preset -> preset.bugs().isEmpty() && !preset.name().equals(FIRST_VISIT))
                .map(preset -> Named.of(preset.name(), preset));
    }

    static Stream<Arguments> serversAndClients() {
        return servers().flatMap(
                preset -> Arrays.stream(MailClient.values()).map(client -> Arguments.of(preset, client)));
    }

    @ParameterizedTest
    @MethodSource("serversAndClients")
    void clientDelivers(LabServerPreset preset, MailClient client) throws IOException, InterruptedException {
        Deliveries deliveries = new Deliveries();
        try (Listening server = LabServer.start(wire, ANYWHERE, preset.profile(), deliveries)) {
            assertThat(client.send(server.at().port())).startsWith("status 0\n");
            assertTaken(deliveries);
        }
    }

    @ParameterizedTest
    @EnumSource(MailClient.class)
    void clientSaysThatItIsToComeAgain(MailClient client) throws IOException, InterruptedException {
        Deliveries deliveries = new Deliveries();
        LabServerPreset preset = LabServers.named(FIRST_VISIT).orElseThrow();
        try (Listening server = LabServer.start(wire, ANYWHERE, preset.profile(), deliveries)) {
            assertThat(client.send(server.at().port())).doesNotStartWith("status 0\n").contains("450");
            Timeline timeline = deliveries.next();
            assertThat(timeline).as("the server's timeline").isNotNull();
            assertThat(Deliveries.messages(timeline)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void postfixSendsOn(LabServerPreset preset) throws IOException, InterruptedException {
        Deliveries deliveries = new Deliveries();
        try (Listening server = LabServer.start(wire, ANYWHERE, preset.profile(), deliveries);
                Peer postfix = Peer.postfix("virtual_transport = smtp:[127.0.0.1]:" + server.at().port())) {
            assertThat(MailClient.SWAKS.send(postfix.port())).startsWith("status 0\n");
            assertTaken(deliveries);
            assertThat(postfix.logOnce("status=")).contains("to=<b@example.org>", "status=sent (250 ");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void eximSendsOn(LabServerPreset preset) throws IOException, InterruptedException {
        Deliveries deliveries = new Deliveries();
        try (Listening server = LabServer.start(wire, ANYWHERE, preset.profile(), deliveries);
                Peer exim = Peer.exim("ONWARD = " + server.at().port())) {
            assertThat(MailClient.SWAKS.send(exim.port())).startsWith("status 0\n");
            assertTaken(deliveries);
            assertThat(exim.logOnce("Completed")).contains("=> b@example.org R=all T=onward", "C=\"250");
        }
    }

    private static void assertTaken(Deliveries deliveries) throws InterruptedException {
        Timeline timeline = deliveries.next();
        assertThat(timeline).as("the server's timeline").isNotNull();
        assertThat(Deliveries.messages(timeline)).isOne();
    }
}
