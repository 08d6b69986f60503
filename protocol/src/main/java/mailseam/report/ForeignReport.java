package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import tools.jackson.core.JsonGenerator;

/** What a foreign text was read as, as JSON. */
public final class ForeignReport {
    private ForeignReport() {
    }

    /**
     * Writes {@code {kind, sessions:[{title, file, text, notes:[…]}]}}.
     *
     * @param files the names of the files that were written, one for each session, or none
     */
    public static void json(ForeignReading.Sessions read, List<String> files, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("kind", read.kind().word());
            json.writeArrayPropertyStart("sessions");
            for (int i = 0; i < read.sessions().size(); i++) {
                session(json, read.sessions().get(i), i < files.size() ? files.get(i) : "");
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void session(JsonGenerator json, ForeignSession session, String file) {
        json.writeStartObject();
        json.writeStringProperty("title", session.title());
        if (!file.isEmpty()) {
            json.writeStringProperty("file", file);
        }
        json.writeStringProperty("text", session.text());
        json.writeArrayPropertyStart("notes");
        session.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
