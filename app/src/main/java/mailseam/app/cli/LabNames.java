package mailseam.app.cli;

import java.util.List;
import java.util.function.Function;
import mailseam.report.SafeText;

/** Things of the lab by the names that a person types. */
final class LabNames {
    private LabNames() {
    }

    /**
     * The one of that name.
     *
     * @param kind what they are, for the message
     */
    static <T> T find(String kind, String name, List<T> all, Function<T, String> names) throws CommandFailure {
        for (T thing : all) {
            if (names.apply(thing).equals(name)) {
                return thing;
            }
        }
        throw unknown(kind, name, all.stream().map(names).toList());
    }

    static CommandFailure unknown(String kind, String name, List<String> known) {
        return CommandFailure.usage("\"" + SafeText.of(name) + "\" is no " + kind + ": give one of "
                + String.join(", ", known) + ".");
    }
}
