package mailseam.app.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mailseam.app.document.Origin;
import mailseam.smtp.Octets;

/** A program to be killed: it keeps runs, one behind the other, deletes some and gives some a note. It prints how many it has kept. */
final class KilledHistory {
    private KilledHistory() {
    }

    /** Arguments: the folder, and the number of the first run. */
    public static void main(String[] arguments) throws IOException {
        HistoryStore store = new HistoryStore(Path.of(arguments[0]));
        Octets recording = Octets.utf8(Runs.RECORDING.utf8() + "+0.000300 S: 221 bye\n".repeat(2_000));
        for (int second = Integer.parseInt(arguments[1]);; second++) {
            HistoryEntry entry = store.add(new Origin.Sample("a"), Runs.at(second, ""), recording);
            System.out.println("kept " + second);
            if (second % 5 == 0) {
                store.note(entry, "note " + second);
            } else if (second % 3 == 0) {
                store.delete(List.of(entry));
            }
        }
    }
}
