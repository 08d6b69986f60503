package mailseam.app.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of the table of events: a line {@code column NAME WIDTH} for each column, and {@code filter TEXT} for each filter.
 *
 * @param columns for each column its width, negative where it is hidden
 * @param filters the newest first
 */
record EventsMemory(Map<String, Integer> columns, List<String> filters) {
    EventsMemory {
        columns = Map.copyOf(columns);
        filters = List.copyOf(filters);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(columns).forEach(
                (name, width) -> text.append("column ").append(name).append(' ').append(width).append('\n'));
        filters.forEach(filter -> text.append("filter ").append(filter.replaceAll("\\R", " ")).append('\n'));
        return text.toString();
    }

    /** What was kept; what makes no sense is left out. */
    static EventsMemory parse(String text) {
        Map<String, Integer> columns = new TreeMap<>();
        List<String> filters = new ArrayList<>();
        text.lines().forEach(line -> {
            String[] words = line.split(" ", 2);
            if (words[0].equals("filter") && words.length == 2) {
                filters.add(words[1]);
            } else if (line.matches("column [a-z]+ -?[0-9]{1,4}")) {
                String[] column = words[1].split(" ", 2);
                columns.put(column[0], Integer.parseInt(column[1]));
            }
        });
        return new EventsMemory(columns, filters);
    }
}
