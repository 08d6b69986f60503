package mailseam.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import mailseam.compare.Comparison;
import mailseam.compare.Difference;

/** How many differences there are, and of what kind: {@code 4 differences: 1 in segments, 2 missing, 1 in the end.} */
public final class DifferenceCounts {
    /** A kind as it is counted. */
    private enum Kind {
        MISSING("missing"), EXTRA("too many"), REPLIES("in replies"), OCTETS("in octets"), SEGMENTS("in segments"),
        TIMES("in times"), END("in the end");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private DifferenceCounts() {
    }

    /** All in one sentence, and where not all are kept another one. */
    public static String of(Comparison comparison) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        comparison.differences().forEach(difference -> counts.merge(kind(difference), 1, Integer::sum));
        long all = comparison.differences().size() + comparison.more();
        if (all == 0) {
            return "No differences.";
        }
        String kinds = counts.entrySet().stream().map(count -> Units.grouped(count.getValue()) + " "
                + count.getKey().words).collect(Collectors.joining(", "));
        return Units.grouped(all) + (all == 1 ? " difference: " : " differences: ") + kinds + "."
                + (comparison.more() > 0 ? " The first " + Units.grouped(comparison.differences().size())
                        + " are shown." : "");
    }

    private static Kind kind(Difference difference) {
        return switch (difference) {
            case Difference.Unpaired unpaired -> unpaired.left().isPresent() ? Kind.MISSING : Kind.EXTRA;
            case Difference.ReplyDiffers _ -> Kind.REPLIES;
            case Difference.OctetsChanged _ -> Kind.OCTETS;
            case Difference.SegmentationDiffers _ -> Kind.SEGMENTS;
            case Difference.TimesDiffer _ -> Kind.TIMES;
            case Difference.EndDiffers _ -> Kind.END;
        };
    }
}
