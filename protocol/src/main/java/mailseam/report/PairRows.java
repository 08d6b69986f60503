package mailseam.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.timeline.Timeline;

/** Each command beside its reply as text, and beneath both the segments that carried them. */
final class PairRows {
    private final Columns columns;
    private final Timeline timeline;

    PairRows(Columns columns, Timeline timeline) {
        this.columns = columns;
        this.timeline = timeline;
    }

    void write() throws IOException {
        columns.line("");
        columns.row("seconds", "commands", "their replies");
        ExchangeRows.write(timeline, this::row);
    }

    private void row(ExchangeRow row) throws IOException {
        String waited = row.waited().isPresent() ? ", " + Columns.seconds(row.waited().getAsLong()) + " s later" : "";
        columns.rows(Columns.seconds(row.nanos()), said(row.command(), row.missing() ? ", no reply" : ""),
                said(row.reply(), waited));
    }

    private static List<String> said(Optional<ExchangeRow.Saying> said, String rest) {
        List<String> rows = new ArrayList<>();
        said.ifPresent(saying -> {
            rows.addAll(saying.lines());
            rows.add("  in " + saying.segments() + rest);
            saying.notes().forEach(note -> rows.add("  ! " + note));
        });
        return rows;
    }
}
