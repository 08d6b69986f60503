package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.Story;
import mailseam.timeline.Timeline;
import tools.jackson.core.JsonGenerator;

/** A story that was played, as text of at most 78 characters a row and as JSON. */
public final class StoryReport {
    /** A timeline with more segments, commands and replies is told in one line. */
    private static final int LONG = 50;
    private static final String MARGIN = "   ";

    private StoryReport() {
    }

    /** A story and what was seen in those of its scenes that were played. */
    public record Told(Story story, List<SceneResult> scenes) {
        /** Of these. */
        public Told {
            scenes = List.copyOf(scenes);
        }
    }

    /** Writes what the story tells, before it is played. */
    public static void begin(Story story, OutputStream out) throws IOException {
        Writer writer = writer(out);
        Columns columns = new Columns(writer);
        paragraph(columns, "Story " + story.name() + ": " + story.title());
        paragraph(columns, "(" + story.source() + ")");
        columns.line("");
        paragraph(columns, story.tells());
        writer.flush();
    }

    /** Writes what was seen in a scene: first by the client, then by the server where something stands between. */
    public static void scene(SceneResult result, OutputStream out) throws IOException {
        Writer writer = writer(out);
        Columns columns = new Columns(writer);
        Scene scene = result.scene();
        Timeline client = result.client().timeline();
        columns.line("");
        paragraph(columns, "== " + scene.title());
        paragraph(columns, MARGIN, scene.chain());
        paragraph(columns, MARGIN, ConversationLine.of(client));
        paragraph(columns, MARGIN, "in " + Columns.seconds(end(client)) + " s");
        paragraph(columns, MARGIN, result.client().outcome().name() + ": " + result.client().outcome().message());
        Optional<Timeline> server = result.between().server();
        columns.line("");
        columns.line("-- Seen by the client");
        timeline(columns, client);
        if (server.isPresent()) {
            columns.line("");
            columns.line("-- Seen by the server");
            timeline(columns, server.get());
        }
        writer.flush();
    }

    private static void timeline(Columns columns, Timeline timeline) throws IOException {
        if (timeline.segments().size() + timeline.commands().size() + timeline.replies().size() > LONG) {
            columns.across("", Units.grouped(timeline.segments().size()) + " segments, "
                    + Units.grouped(timeline.commands().size()) + " commands, "
                    + Units.grouped(timeline.replies().size()) + " replies: --json shows all of them.");
            return;
        }
        new SegmentRows(columns, timeline).write();
        new PairRows(columns, timeline).write();
    }

    private static long end(Timeline timeline) {
        return timeline.moments().isEmpty() ? 0 : timeline.moments().getLast().nanos();
    }

    private static void paragraph(Columns columns, String text) throws IOException {
        paragraph(columns, "", text);
    }

    private static void paragraph(Columns columns, String margin, String text) throws IOException {
        for (String part : Columns.wrap(SafeText.of(text), Columns.WIDTH - margin.length())) {
            columns.line(margin + part.strip());
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes {@code {stories:[{name, title, source, tells, scenes:[{title, chain, client, server}]}]}}. */
    public static void json(List<Told> stories, String version, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("stories");
            for (Told told : stories) {
                json.writeStartObject();
                head(json, told.story());
                json.writeArrayPropertyStart("scenes");
                told.scenes().forEach(scene -> scene(json, scene, version));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The keys of a story that was not played. */
    static void head(JsonGenerator json, Story story) {
        json.writeStringProperty("name", story.name());
        json.writeStringProperty("title", story.title());
        json.writeStringProperty("source", story.source());
        json.writeStringProperty("tells", story.tells());
    }

    private static void scene(JsonGenerator json, SceneResult result, String version) {
        Scene scene = result.scene();
        json.writeStartObject();
        json.writeStringProperty("chain", scene.chain());
        JsonExporter.write(new Report(scene.title(), scene.server().name(), result.client().timeline(),
                Optional.of(result.client().outcome()), version), result.between().server(), json);
        json.writeEndObject();
    }
}
