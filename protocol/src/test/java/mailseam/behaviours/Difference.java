package mailseam.behaviours;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** In what a lab profile answers an input otherwise than the server whose name it bears. */
record Difference(String profile, String behaviour, Kind kind) implements Comparable<Difference> {
    /** What differs. */
    enum Kind {
        /** Codes, the number of replies, or how it ended. */
        CODES,
        /** The texts alone. */
        TEXTS
    }

    /** Between the answers of the real server and those of the profile, each by the name of the input. */
    static SortedSet<Difference> between(String profile, Map<String, Answer> real, Map<String, Answer> lab) {
        SortedSet<Difference> differences = new TreeSet<>();
        real.forEach((name, answer) -> kind(answer, lab.get(name))
                .ifPresent(kind -> differences.add(new Difference(profile, name, kind))));
        return differences;
    }

    private static Optional<Kind> kind(Answer real, Answer lab) {
        if (!real.codes().equals(lab.codes()) || real.end() != lab.end()) {
            return Optional.of(Kind.CODES);
        }
        return real.replies().equals(lab.replies()) ? Optional.empty() : Optional.of(Kind.TEXTS);
    }

    @Override
    public int compareTo(Difference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return profile + " " + behaviour + " " + kind.name().toLowerCase(Locale.ROOT);
    }
}
