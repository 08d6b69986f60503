package mailseam.timeline.filter;

/** One condition: adds the events of a timeline that meet it. */
@FunctionalInterface
interface Term {
    void find(Scope scope, Matches found);
}
