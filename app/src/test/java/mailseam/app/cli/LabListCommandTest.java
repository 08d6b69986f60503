package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.lab.box.Middlebox;
import mailseam.lab.box.Middleboxes;
import mailseam.lab.client.LabClient;
import mailseam.lab.client.LabClients;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import mailseam.lab.story.Stories;
import mailseam.lab.story.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LabListCommandTest {
    private final Terminal terminal = new Terminal();

    @Test
    void listsAllThatCanBeStarted() {
        assertThat(terminal.run("lab", "list")).isZero();
        assertThat(terminal.out()).contains(LabServers.all().stream().map(LabServerPreset::name).toList())
                .contains(Middleboxes.all().stream().map(Middlebox::name).toList())
                .contains(LabClients.all().stream().map(LabClient::name).toList())
                .contains(Stories.all().stream().map(Story::name).toList());
        assertThat(terminal.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(79));
    }

    @Test
    void listsItForScripts() {
        assertThat(terminal.run("lab", "list", "--json")).isZero();
        JsonNode json = terminal.json();
        assertThat(json.get("servers").findValuesAsString("name"))
                .containsExactlyElementsOf(LabServers.all().stream().map(LabServerPreset::name).toList());
        assertThat(json.get("clients").findValuesAsString("name"))
                .containsExactlyElementsOf(LabClients.all().stream().map(LabClient::name).toList());
        assertThat(json.get("middleboxes")).hasSize(Middleboxes.all().size());
        assertThat(json.get("stories").findValuesAsString("title"))
                .containsExactlyElementsOf(Stories.all().stream().map(Story::title).toList());
    }
}
