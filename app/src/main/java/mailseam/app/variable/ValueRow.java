package mailseam.app.variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.session.Environment;
import mailseam.session.Need;
import mailseam.session.Session;

/**
 * A line of the table of variables.
 *
 * @param value what a run would give now; empty for a secret
 */
record ValueRow(Need need, String value, ValueSource source) {
    /** What a session needs, in the order of its lines, and then what else the chosen environment has. */
    static List<ValueRow> of(VariablesViewModel model, Session session) {
        Map<String, String> environment = Optional.ofNullable(model.chosen().get()).map(NamedEnvironment::environment)
                .map(Environment::values).orElse(Map.of());
        Map<String, String> values = new LinkedHashMap<>(session.header().variables());
        values.putAll(environment);
        List<ValueRow> rows = new ArrayList<>();
        for (Need need : model.needs(session)) {
            rows.add(new ValueRow(need, need.secret() ? "" : values.getOrDefault(need.name(), ""),
                    model.source(need, session)));
        }
        values.forEach((name, value) -> {
            if (rows.stream().noneMatch(row -> !row.need.secret() && row.need.name().equals(name))) {
                Need unused = new Need(name, false, List.of());
                rows.add(new ValueRow(unused, value, model.source(unused, session)));
            }
        });
        return rows;
    }
}
