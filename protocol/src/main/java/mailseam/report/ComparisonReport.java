package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.compare.Comparison;
import mailseam.compare.Difference;
import mailseam.compare.Interference;
import mailseam.compare.OctetEdit;
import mailseam.compare.Spot;
import mailseam.timeline.Timeline;

/** What differs between two timelines, as text of at most 78 characters a row that can be pasted into a bug report. */
public final class ComparisonReport {
    private static final String MARGIN = "   ";

    private final ComparedTimeline left;
    private final ComparedTimeline right;
    private final DifferenceTitle title;
    private final Columns columns;

    private ComparisonReport(ComparedTimeline left, ComparedTimeline right, Columns columns) {
        this.left = left;
        this.right = right;
        this.title = new DifferenceTitle(left, right);
        this.columns = columns;
    }

    /**
     * Writes it.
     *
     * @param acts what a box between them did, where the two are views of one conversation; else none
     */
    public static void write(String leftName, Timeline left, String rightName, Timeline right, Comparison comparison,
            List<Interference> acts, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ComparisonReport report = new ComparisonReport(ComparedTimeline.of(leftName, left),
                ComparedTimeline.of(rightName, right), new Columns(writer));
        report.head();
        report.differences(comparison);
        report.acts(acts, comparison);
        writer.flush();
    }

    private void head() throws IOException {
        wrapped("", "left   " + left.name() + ": " + ConversationLine.of(left.timeline()));
        wrapped("", "right  " + right.name() + ": " + ConversationLine.of(right.timeline()));
        columns.line("");
    }

    private void differences(Comparison comparison) throws IOException {
        int number = 0;
        for (Difference difference : comparison.differences()) {
            number++;
            wrapped("", number + ". " + title.of(difference));
            places(difference);
            columns.line("");
        }
        wrapped("", DifferenceCounts.of(comparison));
    }

    private void acts(List<Interference> acts, Comparison comparison) throws IOException {
        if (!acts.isEmpty()) {
            columns.line("");
            columns.line("What stands between the two");
        }
        for (Interference act : acts) {
            act(act, comparison.differences().indexOf(act.difference()) + 1);
        }
    }

    private void act(Interference act, int number) throws IOException {
        String start = "- ";
        for (String part : Columns.wrap(title.of(act) + " (" + number + ")", Columns.WIDTH - 4)) {
            columns.line(start + part);
            start = "  ";
        }
    }

    /**
     * The octets that differ one below the other: three rows, the last with marks below what differs. Empty where octets are not what
     * differs.
     */
    public static List<String> octets(ComparedTimeline left, ComparedTimeline right, Difference difference) {
        List<OctetEdit> edits = edits(difference);
        return edits.isEmpty() || difference.left().isEmpty() || difference.right().isEmpty() ? List.of()
                : OctetRows.of(left, difference.left().get(), right, difference.right().get(), edits);
    }

    /** The same, and where segments end elsewhere in one command or reply, its octets with a bar at each such place. */
    static List<String> rows(ComparedTimeline left, ComparedTimeline right, Difference difference) {
        return difference instanceof Difference.SegmentationDiffers cuts ? BoundaryRows.of(left, right, cuts)
                : octets(left, right, difference);
    }

    private static List<OctetEdit> edits(Difference difference) {
        return switch (difference) {
            case Difference.OctetsChanged changed -> changed.edits();
            case Difference.ReplyDiffers reply -> reply.edits();
            case Difference.Unpaired _,Difference.SegmentationDiffers _,Difference.TimesDiffer _,Difference.EndDiffers _ ->
                    List.of();
        };
    }

    private void places(Difference difference) throws IOException {
        if (difference.left().isPresent()) {
            place("left   ", left, difference.left().get());
        }
        if (difference.right().isPresent()) {
            place("right  ", right, difference.right().get());
        }
        List<String> rows = rows(left, right, difference);
        if (!rows.isEmpty()) {
            columns.line(MARGIN + "left   " + rows.get(0));
            columns.line(MARGIN + "right  " + rows.get(1));
            columns.line(MARGIN + "       " + rows.get(2));
        }
        if (difference instanceof Difference.Unpaired unpaired && unpaired.reply().isPresent()) {
            place("       ", unpaired.left().isPresent() ? left : right, unpaired.reply().get());
        }
    }

    private void place(String side, ComparedTimeline seen, Spot spot) throws IOException {
        wrapped(MARGIN, side + seen.what(spot) + ", " + seen.where(spot));
    }

    private void wrapped(String margin, String text) throws IOException {
        for (String part : Columns.wrap(text, Columns.WIDTH - margin.length() - 2)) {
            columns.line(margin + part);
        }
    }
}
