package mailseam.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Protocol test vectors of other projects. They are kept beside the repository, and tests skip where they are absent. */
public final class Vectors {
    private static final Path FOLDER = Path.of("..", "..", "shared", "vectors");

    private Vectors() {
    }

    /** The objects in a file of JSON values, one behind the other or in a list, but for those that only name their source. */
    public static List<Map<String, @Nullable Object>> read(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> path + " is absent");
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            objects.addAll(objects(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        objects.removeIf(object -> object.keySet().equals(Set.of("_source")));
        return objects;
    }

    /** A member that is a list of texts. */
    public static List<String> texts(Map<String, @Nullable Object> object, String name) {
        return list(object, name).stream().map(String.class::cast).toList();
    }

    /** A member that is a list of objects. */
    @SuppressWarnings("unchecked") // Objects are read as such maps.
    public static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> object, String name) {
        return list(object, name).stream().map(each -> (Map<String, @Nullable Object>) each).toList();
    }

    /** A member that is an object, or an empty one if there is none. */
    @SuppressWarnings("unchecked") // Objects are read as such maps.
    public static Map<String, @Nullable Object> object(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static List<?> list(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // Objects are read as such maps.
    private static List<Map<String, @Nullable Object>> objects(Reader reader) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), reader)) {
            while (parser.nextToken() != null) {
                Object value = value(parser);
                if (value instanceof List<?> list) {
                    list.forEach(each -> objects.add((Map<String, @Nullable Object>) each));
                } else {
                    objects.add((Map<String, @Nullable Object>) value);
                }
            }
        }
        return objects;
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
