package mailseam.report.picture;

import java.util.function.IntPredicate;
import mailseam.report.Report;
import mailseam.report.ReportDocument;

/** Which segments of a long timeline a picture shows: the first, those about the place where it went wrong, and the last. */
final class ShownSegments implements IntPredicate {
    private static final int ALL = 160;
    private static final int HEAD = 60;
    private static final int AROUND = 20;
    private static final int TAIL = 40;

    private final int count;
    private final int place;

    ShownSegments(Report report) {
        this.count = report.timeline().segments().size();
        this.place = ReportDocument.place(report).orElse(0);
    }

    @Override
    public boolean test(int index) {
        return count <= ALL || index < HEAD || Math.abs(index - place) <= AROUND || index >= count - TAIL;
    }
}
