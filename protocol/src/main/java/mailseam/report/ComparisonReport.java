package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mailseam.compare.Comparison;
import mailseam.compare.Difference;
import mailseam.compare.Difference.Wait;
import mailseam.compare.Interference;
import mailseam.compare.OctetEdit;
import mailseam.compare.Spot;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/** What differs between two timelines, as text of at most 78 characters a row that can be pasted into a bug report. */
public final class ComparisonReport {
    private static final String MARGIN = "   ";
    private static final int CUTS = 8;

    private final ComparedTimeline left;
    private final ComparedTimeline right;
    private final Columns columns;

    private ComparisonReport(ComparedTimeline left, ComparedTimeline right, Columns columns) {
        this.left = left;
        this.right = right;
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
            wrapped("", number + ". " + title(difference));
            places(difference);
            columns.line("");
        }
        columns.line(number == 0 ? "No differences."
                : Units.grouped(number + comparison.more()) + (number == 1 ? " difference." : " differences.")
                        + (comparison.more() > 0 ? " The first " + Units.grouped(number) + " are shown." : ""));
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
        for (String part : Columns.wrap(act(act, left, right) + " (" + number + ")", Columns.WIDTH - 4)) {
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

    private static List<OctetEdit> edits(Difference difference) {
        return switch (difference) {
            case Difference.OctetsChanged changed -> changed.edits();
            case Difference.ReplyDiffers reply -> reply.edits();
            case Difference.Unpaired _,Difference.SegmentationDiffers _,Difference.TimesDiffer _,Difference.EndDiffers _ ->
                    List.of();
        };
    }

    /** What a box between the two did. What was sent is told as its sender saw it, where both did. */
    static String act(Interference act, ComparedTimeline left, ComparedTimeline right) {
        boolean fromRight = act.difference().right().filter(spot -> act.difference().left().isEmpty()
                || spot.direction() == Direction.SERVER).isPresent();
        ComparedTimeline seen = fromRight ? right : left;
        return act.act().text() + (fromRight ? act.difference().right() : act.difference().left())
                .map(spot -> " " + seen.what(spot))
                .orElse("");
    }

    /** What differs, in a sentence. */
    public static String title(Difference difference) {
        return switch (difference) {
            case Difference.Unpaired unpaired -> (unpaired.isReply() ? "A reply" : "A command")
                    + (unpaired.left().isPresent() ? " is missing on the right" : " is there only on the right")
                    + (unpaired.reply().isPresent() ? ", with its reply" : "");
            case Difference.ReplyDiffers reply -> "A reply differs in its " + switch (reply.part()) {
                case CODE -> "code";
                case ENHANCED -> "enhanced status code";
                case TEXT -> "text";
            };
            case Difference.OctetsChanged changed -> switch (changed.nature()) {
                case OVERWRITTEN -> "Octets were overwritten";
                case REPLACED -> "Octets were replaced by as many others";
                case RESIZED -> "Octets were put in or left out";
            } + ": " + edits(changed.edits());
            case Difference.SegmentationDiffers cuts -> "The segments end elsewhere: " + cuts(cuts);
            case Difference.TimesDiffer times when times.span() == Wait.TRANSIT ->
                    "It came " + Columns.seconds(times.rightNanos()) + " s later on the other side";
            case Difference.TimesDiffer times -> span(times.span()) + " took " + Columns.seconds(times.leftNanos())
                    + " s on the left and " + Columns.seconds(times.rightNanos()) + " s on the right";
            case Difference.EndDiffers(var here, var there) ->
                    "The end: on the left " + here.text() + ", on the right " + there.text();
        };
    }

    private static String span(Wait span) {
        return switch (span) {
            case REPLY -> "The reply";
            case PAUSE -> "The pause before the command";
            case PASSAGE -> "The way from the first to the last octet";
            case TRANSIT -> "The way to the other side";
        };
    }

    private static String edits(List<OctetEdit> edits) {
        OctetEdit first = edits.getFirst();
        String where = first.leftLength() == 0 ? first.rightLength() + " put in before octet " + first.leftAt()
                : first.leftLength() + (first.rightLength() == 0 ? " left out" : "") + " from octet " + first.leftAt()
                        + " on" + (first.keepsLength() || first.rightLength() == 0 ? ""
                                : ", instead of them " + first.rightLength());
        return edits.size() == 1 ? where : where + ", and at " + (edits.size() - 1) + " more places";
    }

    private static String cuts(Difference.SegmentationDiffers cuts) {
        List<String> parts = new ArrayList<>();
        cuts.left().filter(_ -> !cuts.leftOnly().isEmpty())
                .ifPresent(spot -> parts.add("on the left one begins " + cuts(spot, cuts.leftOnly())));
        cuts.right().filter(_ -> !cuts.rightOnly().isEmpty())
                .ifPresent(spot -> parts.add("on the right one begins " + cuts(spot, cuts.rightOnly())));
        return String.join("; ", parts);
    }

    private static String cuts(Spot spot, List<Long> offsets) {
        List<String> places = new ArrayList<>();
        for (long offset : offsets.subList(0, Math.min(CUTS, offsets.size()))) {
            places.add(offset == spot.from() ? "before it" : offset - spot.from() + " octets into it");
        }
        return String.join(", ", places)
                + (offsets.size() > CUTS ? " and at " + (offsets.size() - CUTS) + " more" : "");
    }

    private void places(Difference difference) throws IOException {
        if (difference.left().isPresent()) {
            place("left   ", left, difference.left().get());
        }
        if (difference.right().isPresent()) {
            place("right  ", right, difference.right().get());
        }
        List<String> rows = octets(left, right, difference);
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
