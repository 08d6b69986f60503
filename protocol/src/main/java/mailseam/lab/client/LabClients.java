package mailseam.lab.client;

import java.util.List;
import java.util.Optional;

/** All lab clients that can be had by name. */
public final class LabClients {
    private LabClients() {
    }

    /** In the order in which a list shows them. */
    public static List<LabClient> all() {
        return List.of();
    }

    /** The one of that name. */
    public static Optional<LabClient> named(String name) {
        return all().stream().filter(client -> client.name().equals(name)).findFirst();
    }
}
