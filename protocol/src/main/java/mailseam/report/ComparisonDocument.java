package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import mailseam.compare.Comparison;
import mailseam.compare.Difference;
import mailseam.compare.Interference;
import mailseam.compare.Spot;

/** What a comparison of two reports says, with the sessions of both. */
public final class ComparisonDocument {
    private final ComparedTimeline left;
    private final ComparedTimeline right;
    private final DifferenceTitle title;

    private ComparisonDocument(ComparedTimeline left, ComparedTimeline right) {
        this.left = left;
        this.right = right;
        this.title = new DifferenceTitle(left, right);
    }

    /**
     * All of it.
     *
     * @param acts what a box between them did, where the two are views of one conversation; else none
     */
    public static Document of(String leftName, Report left, String rightName, Report right, Comparison comparison,
            List<Interference> acts) {
        ComparisonDocument document = new ComparisonDocument(ComparedTimeline.of(leftName, left.timeline()),
                ComparedTimeline.of(rightName, right.timeline()));
        List<Part> parts = new ArrayList<>();
        List<Fact> summary = new ArrayList<>(document.summary(comparison));
        ReportDocument.redacted(left).or(() -> ReportDocument.redacted(right)).ifPresent(summary::add);
        parts.add(new Part.Facts("Summary", summary));
        if (!comparison.differences().isEmpty()) {
            parts.add(new Part.Items("What differs",
                    comparison.differences().stream().map(document::item).toList()));
        }
        if (!acts.isEmpty()) {
            parts.add(new Part.Items("What stands between the two", acts.stream()
                    .map(act -> new Item(Sentence.of(document.title.of(act) + " ("
                            + (comparison.differences().indexOf(act.difference()) + 1) + ")"), List.of(), List.of()))
                    .toList()));
        }
        parts.add(new Part.Lanes("Segments of the left one", left.timeline()));
        parts.add(new Part.Lanes("Segments of the right one", right.timeline()));
        parts.add(ReportDocument.session(left));
        parts.add(ReportDocument.session(right));
        return new Document("Mailseam comparison (version " + left.version() + ")", leftName + " and " + rightName,
                parts);
    }

    private List<Fact> summary(Comparison comparison) {
        return List.of(Fact.of("left", left.name() + ": " + ConversationLine.of(left.timeline())),
                Fact.of("right", right.name() + ": " + ConversationLine.of(right.timeline())),
                Fact.of("result", DifferenceCounts.of(comparison)));
    }

    private Item item(Difference difference) {
        List<Sentence> details = new ArrayList<>();
        difference.left().ifPresent(spot -> details.add(place("left: ", left, spot)));
        difference.right().ifPresent(spot -> details.add(place("right: ", right, spot)));
        if (difference instanceof Difference.Unpaired unpaired) {
            unpaired.reply()
                    .ifPresent(spot -> details.add(place("", unpaired.left().isPresent() ? left : right, spot)));
        }
        return new Item(Sentence.of(title.of(difference)), details, literals(difference));
    }

    private List<String> literals(Difference difference) {
        List<String> rows = ComparisonReport.rows(left, right, difference);
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of("left   " + rows.get(0), "right  " + rows.get(1), "       " + rows.get(2));
    }

    private static Sentence place(String side, ComparedTimeline seen, Spot spot) {
        return Sentence.of(side + seen.what(spot) + ", " + seen.where(spot));
    }
}
