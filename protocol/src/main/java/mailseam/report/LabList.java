package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import mailseam.lab.box.Middlebox;
import mailseam.lab.box.Middleboxes;
import mailseam.lab.client.LabClient;
import mailseam.lab.client.LabClients;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import mailseam.lab.story.Stories;
import mailseam.lab.story.Story;
import mailseam.session.FaultText;
import tools.jackson.core.JsonGenerator;

/** All that the lab has, as text of at most 78 characters a row and as JSON. */
public final class LabList {
    private static final int NAME = 22;

    private LabList() {
    }

    /** Writes servers, middleboxes, clients and stories, each with a sentence and the bugs that it is. */
    public static void text(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Columns columns = new Columns(writer);
        columns.line("Servers: mailseam lab server NAME");
        for (LabServerPreset server : LabServers.all()) {
            entry(columns, server.name(), server.summary(), server.bugs());
        }
        columns.line("");
        columns.line("Middleboxes: mailseam proxy --to HOST:PORT --as NAME[,option=value...]");
        for (Middlebox box : Middleboxes.all()) {
            entry(columns, box.name(), box.summary(), box.bugs());
            for (var option : box.options()) {
                row(columns, "    " + option.name() + "=" + option.standard(),
                        option.summary() + " [" + option.values() + "]");
            }
        }
        columns.line("");
        columns.line("Clients: mailseam lab client NAME --server HOST:PORT");
        for (LabClient client : LabClients.all()) {
            entry(columns, client.name(), client.summary(), client.bugs());
        }
        columns.line("");
        columns.line("Stories: mailseam lab story NAME");
        for (Story story : Stories.all()) {
            entry(columns, story.name(), story.title(), List.of());
        }
        writer.flush();
    }

    private static void entry(Columns columns, String name, String summary, List<String> bugs) throws IOException {
        row(columns, "  " + name, summary + (bugs.isEmpty() ? "" : " (" + String.join(", ", bugs) + ")"));
    }

    private static void row(Columns columns, String name, String text) throws IOException {
        String start = name;
        if (start.length() > NAME) {
            columns.line(start);
            start = "";
        }
        for (String part : Columns.wrap(SafeText.of(text), Columns.WIDTH - NAME - 2)) {
            columns.line(start + " ".repeat(NAME + 2 - start.length()) + part);
            start = "";
        }
    }

    /** Writes {@code {servers:[…], middleboxes:[…], clients:[…], stories:[…]}}. */
    public static void json(OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            array(json, "servers", LabServers.all(), server -> {
                named(json, server.name(), server.summary(), server.bugs());
                texts(json, "faults", server.faults().stream().map(FaultText::write).toList());
            });
            array(json, "middleboxes", Middleboxes.all(), box -> {
                named(json, box.name(), box.summary(), box.bugs());
                json.writeStringProperty("imitates", box.imitates());
                array(json, "options", box.options(), option -> {
                    json.writeStringProperty("name", option.name());
                    json.writeStringProperty("values", option.values());
                    json.writeStringProperty("standard", option.standard());
                    json.writeStringProperty("summary", option.summary());
                });
            });
            array(json, "clients", LabClients.all(),
                    client -> named(json, client.name(), client.summary(), client.bugs()));
            array(json, "stories", Stories.all(), story -> StoryReport.head(json, story));
            json.writeEndObject();
        });
    }

    private static void named(JsonGenerator json, String name, String summary, List<String> bugs) {
        json.writeStringProperty("name", name);
        json.writeStringProperty("summary", summary);
        texts(json, "bugs", bugs);
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static <T> void array(JsonGenerator json, String name, List<T> items, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            content.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
