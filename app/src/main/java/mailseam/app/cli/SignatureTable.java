package mailseam.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mailseam.play.Signature;

/** How the runs of a session ended: those that ended alike in one row, the most frequent first. */
final class SignatureTable {
    private static final int RUNS = 8;

    private SignatureTable() {
    }

    /** Prints the rows: how many runs, their signature, and which runs they were. */
    static void text(Map<Signature, List<Integer>> signatures, PrintStream out) {
        out.println();
        for (Map.Entry<Signature, List<Integer>> row : sorted(signatures)) {
            List<Integer> runs = row.getValue();
            String numbers = runs.stream().limit(RUNS).map(String::valueOf).collect(Collectors.joining(" "));
            out.println(String.format("%6d x  %s", runs.size(), row.getKey()));
            out.println(
                    "          runs " + numbers + (runs.size() > RUNS ? " and " + (runs.size() - RUNS) + " more" : ""));
        }
        out.println();
    }

    /** Prints the end of the object: {@code "signatures":[{signature, outcome, line, count, runs}]}}. */
    static void json(Map<Signature, List<Integer>> signatures, PrintStream out) {
        out.println("\"signatures\":[" + sorted(signatures).stream().map(row -> "{\"signature\":\"" + row.getKey()
                + "\",\"outcome\":\"" + row.getKey().outcome() + "\",\"line\":"
                + (row.getKey().line() > 0 ? row.getKey().line() : "null") + ",\"count\":" + row.getValue().size()
                + ",\"runs\":" + row.getValue() + "}").collect(Collectors.joining(",")) + "]}");
    }

    private static List<Map.Entry<Signature, List<Integer>>> sorted(Map<Signature, List<Integer>> signatures) {
        return signatures.entrySet().stream().sorted(Comparator
                .comparingInt((Map.Entry<Signature, List<Integer>> row) -> row.getValue().size()).reversed()).toList();
    }
}
