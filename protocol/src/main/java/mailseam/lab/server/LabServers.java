package mailseam.lab.server;

import java.util.List;
import java.util.Optional;

/** All lab servers that can be had by name. */
public final class LabServers {
    private LabServers() {
    }

    /** In the order in which a list shows them; the first is the usual one. */
    public static List<LabServerPreset> all() {
        return List.of(new LabServerPreset("correct", "A correct server that takes all mail and throws it away.",
                List.of(), LabProfile.DEFAULT, List.of()));
    }

    /** The one of that name. */
    public static Optional<LabServerPreset> named(String name) {
        return all().stream().filter(preset -> preset.name().equals(name)).findFirst();
    }
}
