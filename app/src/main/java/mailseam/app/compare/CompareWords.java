package mailseam.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimeWords;
import mailseam.compare.Aligned;
import mailseam.compare.Difference;
import mailseam.compare.Interference;
import mailseam.compare.Spot;
import mailseam.report.ComparedTimeline;
import mailseam.report.ComparisonReport;
import mailseam.report.DifferenceCounts;
import mailseam.report.DifferenceTitle;

/** The rows of a comparison in words. A boundary between two segments is a bar. */
final class CompareWords {
    private final Texts texts;
    private final Compared compared;
    private final DifferenceTitle title;

    CompareWords(Texts texts, Compared compared) {
        this.texts = texts;
        this.compared = compared;
        this.title = new DifferenceTitle(compared.left(), compared.right());
    }

    /** What one side has; where octets differ, with marks below them. */
    String side(Aligned.Row row, boolean left) {
        Optional<Spot> spot = left ? row.left() : row.right();
        if (spot.isEmpty()) {
            return texts.get("compare.absent");
        }
        ComparedTimeline timeline = left ? compared.left() : compared.right();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" \u2502 ", timeline.pieces(spot.get())));
        for (Difference difference : row.differences()) {
            List<String> octets = ComparisonReport.octets(compared.left(), compared.right(), difference);
            if (!octets.isEmpty()) {
                String part = octets.get(left ? 0 : 1);
                if (lines.size() > 1 || !lines.getFirst().startsWith(part)) {
                    lines.add(part);
                }
                lines.add(octets.get(2));
            }
        }
        return String.join("\n", lines);
    }

    /** What differs, each in a sentence; nothing where it is the same. Of what is missing in a row each row says so of itself. */
    String what(Aligned.Row row) {
        List<String> lines = new ArrayList<>();
        for (Difference difference : row.differences()) {
            boolean alone = row.left().isPresent() && row.right().isPresent();
            lines.add(alone ? title.of(difference) + factor(difference)
                    : texts.get(row.left().isPresent() ? "compare.missing" : "compare.extra"));
            acts(difference).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    /** All that is to be said about what differs in a row. */
    String full(Aligned.Row row) {
        List<String> lines = new ArrayList<>();
        for (Difference difference : row.differences()) {
            lines.add(title.of(difference) + factor(difference) + ".");
            acts(difference).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private String factor(Difference difference) {
        if (difference instanceof Difference.TimesDiffer times && times.leftNanos() > 0 && times.rightNanos() > 0) {
            double longer = Math.max(times.leftNanos(), times.rightNanos());
            return texts.get("compare.factor",
                    Math.round(longer / Math.min(times.leftNanos(), times.rightNanos())));
        }
        return "";
    }

    private List<String> acts(Difference difference) {
        return compared.acts().stream().filter(act -> act.difference().equals(difference))
                .map(Interference::act).distinct().map(act -> texts.get("compare.box", act.text())).toList();
    }

    /** How much differs, and what cannot be seen in a row. */
    String told() {
        String ends = compared.aligned().comparison().differences().stream()
                .filter(Difference.EndDiffers.class::isInstance).map(title::of)
                .collect(Collectors.joining(" "));
        return (DifferenceCounts.of(compared.aligned().comparison()) + " " + ends).strip();
    }

    /** When it came, on one side. */
    String time(Aligned.Row row, boolean left) {
        return (left ? row.left() : row.right()).map(spot -> TimeWords.brief(
                (left ? compared.left() : compared.right()).timeline().segments().get(spot.lastSegment()).nanos()))
                .orElse("");
    }
}
