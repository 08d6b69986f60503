package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON in the ways that all objects of the program share. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {
    }

    /** Writes an object and a line end; the stream stays open. */
    static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }

    /** Nanoseconds as decimal seconds. */
    static void seconds(JsonGenerator json, String name, long nanos) {
        json.writeName(name);
        json.writeNumber(BigDecimal.valueOf(nanos, 9));
    }

    /** A number, or null where there is none: below 0. {@code add} is added to the number. */
    static void index(JsonGenerator json, String name, int index, int add) {
        if (index < 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, index + add);
        }
    }

    /** The name of a constant as a word of JSON: {@code as-expected}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
