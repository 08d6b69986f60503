package mailseam.report.redact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is replaced by what. */
final class Ledger {
    /** So many different names are told; of the rest only how many replacements there were. */
    private static final int MOST = 100_000;

    private record Entry(RedactionKind kind, String original, String pseudonym) {
    }

    private final Map<Entry, Long> counts = new LinkedHashMap<>();

    void add(RedactionKind kind, String original, String pseudonym) {
        Entry entry = new Entry(kind, original, pseudonym);
        boolean full = counts.size() >= MOST && !counts.containsKey(entry);
        counts.merge(full ? new Entry(kind, "(more)", "(more)") : entry, 1L, Long::sum);
    }

    /** All of them, by kind and in the order in which they were found. */
    List<RedactionChange> changes() {
        List<RedactionChange> changes = new ArrayList<>();
        for (RedactionKind kind : RedactionKind.values()) {
            counts.forEach((entry, count) -> {
                if (entry.kind == kind) {
                    changes.add(new RedactionChange(kind, entry.original, entry.pseudonym, count));
                }
            });
        }
        return changes;
    }
}
