package mailseam.report.embed;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The recordings in a report in JSON: the lines under each key {@code recording} of its outermost object or of one within it. */
final class JsonRecordings {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonRecordings() {
    }

    static List<String> read(byte[] file) {
        List<String> found = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("recording")
                        && json.nextToken() == JsonToken.START_ARRAY) {
                    found.add(lines(json));
                }
            }
        } catch (JacksonException _) {
            return List.of();
        }
        return found;
    }

    private static String lines(JsonParser json) {
        StringBuilder text = new StringBuilder();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            text.append(json.getString()).append('\n');
        }
        return text.toString();
    }
}
