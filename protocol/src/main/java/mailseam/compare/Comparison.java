package mailseam.compare;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/**
 * What differs between two timelines.
 *
 * @param differences in the order of the left timeline
 * @param more        how many differences beyond {@link #MOST} are only counted
 */
public record Comparison(List<Difference> differences, long more) {
    /** So many differences are kept. */
    public static final int MOST = 10_000;

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs that the rules ask for. */
    public boolean equal() {
        return differences.isEmpty();
    }

    /**
     * Compares two timelines of two conversations. They are aligned by command and reply. Boundaries of reads are no claims about
     * segments: where one side was only read, that the other has a boundary between two commands or replies says nothing.
     */
    public static Comparison of(Timeline left, Timeline right, CompareRules rules) {
        Alignment alignment = new Alignment(new View(left), new View(right), rules.match());
        Differences differences = new Differences(rules);
        contents(alignment, differences);
        new TimesFinder(alignment, differences).find();
        ends(left, right, differences);
        return differences.end();
    }

    /** What both kinds of comparison look at. */
    static void contents(Alignment alignment, Differences differences) {
        ItemFinder items = new ItemFinder(alignment, differences);
        SegmentationFinder segmentation = new SegmentationFinder(alignment, differences);
        for (Direction direction : Direction.values()) {
            items.find(direction);
            segmentation.find(direction);
        }
    }

    static void ends(Timeline left, Timeline right, Differences differences) {
        Ending here = Ending.of(left);
        Ending there = Ending.of(right);
        if (here != there && here != Ending.UNKNOWN && there != Ending.UNKNOWN) {
            differences.add(Long.MAX_VALUE, new Difference.EndDiffers(here, there));
        }
    }
}
