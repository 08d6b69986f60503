package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import mailseam.report.JsonExporter;
import mailseam.session.PlanException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what the published schema says; checked are the keywords that the schema has. */
class JsonSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Path.of("../docs/schema/report-1.json"));

    private static List<String> problems(JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(SCHEMA, value, "", problems);
        return problems;
    }

    private static void check(JsonNode schema, JsonNode value, String path, List<String> problems) {
        if (schema.has("type") && !isType(schema.get("type"), value)) {
            problems.add(path + " is no " + schema.get("type"));
        }
        if (schema.has("enum")
                && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            problems.add(path + " is none of " + schema.get("enum"));
        }
        if (schema.has("minimum") && value.isNumber() && value.asLong() < schema.get("minimum").asLong()) {
            problems.add(path + " is below its minimum");
        }
        if (schema.has("required")) {
            schema.get("required").forEach(key -> {
                if (!value.has(key.asString())) {
                    problems.add(path + "/" + key.asString() + " is missing");
                }
            });
        }
        if (schema.has("properties")) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                JsonNode property = schema.get("properties").get(entry.getKey());
                if (property == null) {
                    problems.add(path + "/" + entry.getKey() + " is not described");
                } else {
                    check(property, entry.getValue(), path + "/" + entry.getKey(), problems);
                }
            }
        }
        if (schema.has("items")) {
            value.forEach(item -> check(schema.get("items"), item, path + "[]", problems));
        }
    }

    private static boolean isType(JsonNode types, JsonNode value) {
        List<String> allowed = types.isArray()
                ? StreamSupport.stream(types.spliterator(), false).map(JsonNode::asString).toList()
                : List.of(types.asString());
        return allowed.stream().anyMatch(type -> switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        });
    }

    @Test
    void whatIsWrittenIsAsTheSchemaSays() throws IOException, PlanException {
        assertThat(problems(JsonMapper.shared().readTree(
                RoundTripTest.export(new JsonExporter(), Hostile.report()).utf8()))).isEmpty();
    }

    @Test
    void theCheckFindsWhatIsWrong() {
        assertThat(problems(JsonMapper.shared().readTree("{\"format\":\"x\",\"segments\":[{\"offset\":-1}]}")))
                .contains("/segments[]/offset is below its minimum", "/version is missing");
    }
}
