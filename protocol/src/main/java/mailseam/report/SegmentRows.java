package mailseam.report;

import java.io.IOException;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/** The two lanes as text: each segment in the column of its sender. */
final class SegmentRows {
    private final Columns columns;
    private final Timeline timeline;

    SegmentRows(Columns columns, Timeline timeline) {
        this.columns = columns;
        this.timeline = timeline;
    }

    void write() throws IOException {
        columns.line("");
        columns.row("seconds", "client's segments", "server's segments");
        LaneRows.write(timeline, this::row);
    }

    private void row(LaneRow row) throws IOException {
        switch (row) {
            case LaneRow.Happened happened -> columns.across(Columns.seconds(row.nanos()), "-- " + happened.text());
            case LaneRow.Marked mark -> columns.across(Columns.seconds(row.nanos()), "== " + mark.text());
            case LaneRow.Carried carried -> {
                cell(carried, Columns.seconds(row.nanos()), carried.head());
                if (carried.warning().isPresent()) {
                    cell(carried, "", "! " + carried.warning().get());
                }
                for (String line : carried.lines()) {
                    cell(carried, "", line);
                }
            }
        }
    }

    private void cell(LaneRow.Carried row, String time, String text) throws IOException {
        boolean client = row.segment().direction() == Direction.CLIENT;
        columns.row(time, client ? text : "", client ? "" : text);
    }
}
