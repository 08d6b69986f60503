package mailseam.app.mark;

import mailseam.app.timeline.Marks;
import mailseam.session.Mark;

/**
 * A mark whose comment is being typed.
 *
 * @param mark  as it was
 * @param place what it is at, in words
 * @param fresh whether it is not set yet
 * @param where it is kept
 */
record Draft(Mark mark, String place, boolean fresh, Marks where) {
}
