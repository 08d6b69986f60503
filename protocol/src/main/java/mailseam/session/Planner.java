package mailseam.session;

/** Makes the plan of one side of a session. */
public final class Planner {
    private Planner() {
    }

    /**
     * The plan of one side.
     *
     * @throws PlanException if a file, a variable or a secret is missing, or if a line cannot be sent as it stands
     */
    public static Plan plan(Session session, PlanOptions options) throws PlanException {
        throw new UnsupportedOperationException();
    }
}
