package mailseam.session;

import java.util.List;

/**
 * Why a segment ends at a place.
 *
 * @param marks     the marks that cut there
 * @param policy    whether the rule of {@code segments} cuts there
 * @param landmarks the named cuts that mean this place
 * @param runEdge   whether all that goes out together ends there
 */
public record Boundary(List<PlacedMark> marks, boolean policy, List<LandmarkCut> landmarks, boolean runEdge) {
    public Boundary {
        marks = List.copyOf(marks);
        landmarks = List.copyOf(landmarks);
    }

    /** Whether it goes away with its marks. */
    public boolean isMarksAlone() {
        return !marks.isEmpty() && !policy && landmarks.isEmpty() && !runEdge;
    }
}
