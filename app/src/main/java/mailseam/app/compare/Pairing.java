package mailseam.app.compare;

import mailseam.timeline.Timeline;

/**
 * Two timelines to compare.
 *
 * @param twoSided whether they are the views that a client, on the left, and a server have of one conversation
 */
public record Pairing(String leftName, Timeline left, String rightName, Timeline right, boolean twoSided) {
    Pairing swapped() {
        return new Pairing(rightName, right, leftName, left, false);
    }
}
