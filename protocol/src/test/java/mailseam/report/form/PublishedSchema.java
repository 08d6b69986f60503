package mailseam.report.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema of {@code docs/schema}, stricter than it is published: readers are to expect more keys, and we are to describe all. */
final class PublishedSchema {
    private final Schema schema;

    PublishedSchema(String name) {
        JsonNode published = JsonMapper.shared().readTree(Path.of("../docs/schema", name));
        close(published);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(published);
    }

    /** What is wrong with a text of JSON; nothing if it is as the schema says and has no key that is not described. */
    List<String> problems(String json) {
        return schema.validate(JsonMapper.shared().readTree(json)).stream().map(Error::toString).toList();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(PublishedSchema::close);
    }
}
