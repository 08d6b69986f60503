package mailseam.lab.story;

import java.time.Duration;
import java.util.Map;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.box.Middleboxes;
import mailseam.lab.client.ClientMail;
import mailseam.lab.client.LabClient;
import mailseam.lab.client.LabClients;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;

/** The players of the stories, by their names in the lab. */
final class Cast {
    /** The mail that is sent where nothing else matters. */
    static final ClientMail MAIL = sized(70, ClientMail.DEFAULT.timeout());

    private Cast() {
    }

    static LabServerPreset server(String name) {
        return LabServers.named(name).orElseThrow();
    }

    static LabClient client(String name) {
        return LabClients.named(name).orElseThrow();
    }

    static BoxSetup box(String name) {
        return box(name, Map.of());
    }

    static BoxSetup box(String name, Map<String, String> options) {
        return new BoxSetup(Middleboxes.named(name).orElseThrow(), options);
    }

    static ClientMail mailTo(int recipients) {
        return new ClientMail(MAIL.helo(), MAIL.from(), MAIL.to(), recipients, MAIL.octets(), MAIL.timeout());
    }

    /** A mail of that size from a client that does not wait long: a story is to be over soon. */
    static ClientMail impatient(int octets) {
        return sized(octets, Duration.ofSeconds(2));
    }

    private static ClientMail sized(int octets, Duration timeout) {
        ClientMail usual = ClientMail.DEFAULT;
        return new ClientMail(usual.helo(), usual.from(), usual.to(), 1, octets, timeout);
    }
}
