package mailseam.timeline.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import mailseam.session.SyntaxException;
import mailseam.timeline.Timeline;

/** Which events of a timeline are meant. It knows no timeline, never changes, and may be used by any thread. */
public final class Filter {
    /** The longest text of a filter. */
    public static final int LONGEST = 2_000;

    private final Expression expression;

    private Filter(Expression expression) {
        this.expression = expression;
    }

    /**
     * Reads a filter; one without a word means everything.
     *
     * @throws SyntaxException if it is none: the problem has the column and what was expected
     */
    public static Filter of(String text) throws SyntaxException {
        return new Filter(new FilterReader(text).read());
    }

    /** Whether it means everything. */
    public boolean isAll() {
        return expression instanceof Expression.All(List<Expression> parts) && parts.isEmpty();
    }

    /**
     * Finds the events that it means.
     *
     * @param timeline one that does not change meanwhile
     * @param wanted   asked now and then; once it says no, the work ends
     * @return the events; nothing if it was no longer wanted, or was given up because a regular expression goes back over the text too often
     */
    public Optional<Matches> in(Timeline timeline, BooleanSupplier wanted) {
        return in(timeline, wanted, _ -> {});
    }

    /** The same, telling on the way how far it is, from 0 to 1. */
    public Optional<Matches> in(Timeline timeline, BooleanSupplier wanted, DoubleConsumer progress) {
        Scope scope = new Scope(timeline, wanted, new Meter(expression.words(), progress));
        try {
            return Optional.of(expression.in(scope));
        } catch (Scope.Ended _) {
            return Optional.empty();
        }
    }
}
