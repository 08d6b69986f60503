package mailseam.play;

import mailseam.session.Plan;
import mailseam.session.PlanException;

/** Gives the plan for a connection, once its MSS is known. */
@FunctionalInterface
public interface PlanSource {
    /**
     * The plan.
     *
     * @param mss the sending MSS of the connection, in octets
     * @throws PlanException if there is none: the player then ends as {@code not-playable} with the first problem. Who wants to
     *                       show all of them plans once before connecting.
     */
    Plan plan(int mss) throws PlanException;
}
