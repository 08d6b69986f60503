package mailseam.session;

import java.util.List;

/**
 * How a run of octets is cut into segments, beside the marks in the lines, which always cut.
 *
 * @param policy the rule of the {@code segments} key
 * @param cuts   the named places of the {@code cut} key
 */
public record Segmentation(Policy policy, List<LandmarkCut> cuts) {
    /** One segment for each group of lines that go out together. */
    public static final Segmentation GROUP = new Segmentation(new Policy.Group(), List.of());

    public Segmentation {
        cuts = List.copyOf(cuts);
    }

    /** The rule that cuts a run. */
    public sealed interface Policy {
        /** All of a run in one segment. */
        record Group() implements Policy {
        }

        /** A segment for each line. */
        record Command() implements Policy {
        }

        /** Segments of a number of octets, at least 1; the last of a run may be shorter. */
        record EveryOctets(int count) implements Policy {
        }

        /** A segment for each octet. */
        record EachOctet() implements Policy {
        }

        /** Segments of random lengths, from {@code min} to {@code max} octets, the same for the same seed. */
        record Random(int min, int max, long seed) implements Policy {
        }

        /** Segments as large as the connection's MSS allows. */
        record Mss() implements Policy {
        }

        /** Cuts only where a mark stands. */
        record Marks() implements Policy {
        }
    }
}
