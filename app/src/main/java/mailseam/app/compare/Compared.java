package mailseam.app.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.compare.Aligned;
import mailseam.compare.CompareRules;
import mailseam.compare.Interference;
import mailseam.compare.TwoSided;
import mailseam.report.ComparedTimeline;
import mailseam.report.ComparisonReport;

/**
 * Two timelines, compared.
 *
 * @param acts what a box between them did, where they are two views of one conversation
 * @param text all of it as text, for a bug report
 */
record Compared(Pairing pairing, ComparedTimeline left, ComparedTimeline right, Aligned aligned,
        List<Interference> acts, String text) {
    static Compared of(Pairing pairing, CompareRules rules) throws IOException {
        ComparedTimeline left = ComparedTimeline.of(pairing.leftName(), pairing.left());
        ComparedTimeline right = ComparedTimeline.of(pairing.rightName(), pairing.right());
        List<Interference> acts = List.of();
        Aligned aligned;
        if (pairing.twoSided()) {
            TwoSided sides = TwoSided.of(pairing.left(), pairing.right(), rules);
            acts = sides.acts();
            aligned = Aligned.of(pairing.left(), pairing.right(), sides);
        } else {
            aligned = Aligned.of(pairing.left(), pairing.right(), rules);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ComparisonReport.write(pairing.leftName(), pairing.left(), pairing.rightName(), pairing.right(),
                aligned.comparison(), acts, text);
        return new Compared(pairing, left, right, aligned, acts, text.toString(StandardCharsets.UTF_8));
    }
}
