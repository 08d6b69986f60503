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
        return switch (pairing.sides()) {
            case NONE -> runs(pairing, left, right, rules);
            case CLIENT_LEFT -> sides(pairing, left, right, rules);
            case CLIENT_RIGHT -> sides(pairing, right, left, rules).mirrored();
        };
    }

    private static Compared runs(Pairing pairing, ComparedTimeline left, ComparedTimeline right, CompareRules rules)
            throws IOException {
        Aligned aligned = Aligned.of(left.timeline(), right.timeline(), rules);
        return new Compared(pairing, left, right, aligned, List.of(), text(left, right, aligned, List.of()));
    }

    private static Compared sides(Pairing pairing, ComparedTimeline client, ComparedTimeline server,
            CompareRules rules) throws IOException {
        TwoSided sides = TwoSided.of(client.timeline(), server.timeline(), rules);
        Aligned aligned = Aligned.of(client.timeline(), server.timeline(), sides);
        return new Compared(pairing, client, server, aligned, sides.acts(),
                text(client, server, aligned, sides.acts()));
    }

    private static String text(ComparedTimeline left, ComparedTimeline right, Aligned aligned, List<Interference> acts)
            throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ComparisonReport.write(left.name(), left.timeline(), right.name(), right.timeline(), aligned.comparison(),
                acts, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    /** The text stays as it is: in it the client is always on the left. */
    private Compared mirrored() {
        return new Compared(pairing, /* left= */ right, /* right= */ left, aligned.mirrored(),
                acts.stream().map(Interference::mirrored).toList(), text);
    }
}
