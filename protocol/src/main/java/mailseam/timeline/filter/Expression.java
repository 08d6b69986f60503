package mailseam.timeline.filter;

import java.util.List;

/** A filter as it was read. */
sealed interface Expression {
    /** What it means in a timeline; the answer is the caller's own. */
    Matches in(Scope scope);

    /** How many words of the language it has. */
    int words();

    /** What all parts mean; everything where there are none. */
    record All(List<Expression> parts) implements Expression {
        @Override
        public Matches in(Scope scope) {
            return parts.stream().map(part -> part.in(scope)).reduce(Matches::and)
                    .orElseGet(() -> Matches.all(scope.timeline()));
        }

        @Override
        public int words() {
            return parts.stream().mapToInt(Expression::words).sum();
        }
    }

    /** What any part means. */
    record Any(List<Expression> parts) implements Expression {
        @Override
        public Matches in(Scope scope) {
            return parts.stream().map(part -> part.in(scope)).reduce(new Matches(), Matches::or);
        }

        @Override
        public int words() {
            return parts.stream().mapToInt(Expression::words).sum();
        }
    }

    /** What a part does not mean. */
    record Not(Expression part) implements Expression {
        @Override
        public Matches in(Scope scope) {
            return part.in(scope).flip(scope.timeline());
        }

        @Override
        public int words() {
            return part.words();
        }
    }

    /** One word of the language. */
    record One(Term term) implements Expression {
        @Override
        public Matches in(Scope scope) {
            Matches found = new Matches();
            term.find(scope, found);
            scope.meter().next();
            return found;
        }

        @Override
        public int words() {
            return 1;
        }
    }
}
