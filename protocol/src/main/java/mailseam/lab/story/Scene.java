package mailseam.lab.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.client.ClientMail;
import mailseam.lab.client.LabClient;
import mailseam.lab.server.LabServerPreset;

/**
 * A server, what stands before it, and a client.
 *
 * @param title what is seen here, in a few words
 * @param boxes what stands before the server, next to the client first; may be empty
 */
public record Scene(String title, LabServerPreset server, List<BoxSetup> boxes, LabClient client, ClientMail mail) {
    public Scene {
        boxes = List.copyOf(boxes);
    }

    /** Who stands behind whom: {@code split-verb > pix-fixup > exim-classic}. */
    public String chain() {
        return Stream.of(Stream.of(client.name()), boxes.stream().map(BoxSetup::write), Stream.of(server.name()))
                .flatMap(names -> names).collect(Collectors.joining(" > "));
    }
}
