package mailseam.timeline.filter;

import java.util.Arrays;
import java.util.Optional;

/** How a word of the language and its value belong together. */
enum Relation {
    AT_LEAST(">="), AT_MOST("<="), IS(":"), EQUAL("="), OVER(">"), UNDER("<");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The one whose sign stands at a place of a text. */
    static Optional<Relation> at(String text, int from) {
        return Arrays.stream(values()).filter(relation -> text.startsWith(relation.sign, from)).findFirst();
    }

    /** Whether it asks for one value rather than for many that lie on one side of it. */
    boolean isEqual() {
        return this == IS || this == EQUAL;
    }

    /** The numbers that stand so to a number. */
    Span span(long number) {
        return switch (this) {
            case IS, EQUAL -> new Span(number, number);
            case OVER -> new Span(number + 1, Long.MAX_VALUE);
            case UNDER -> new Span(Long.MIN_VALUE, number - 1);
            case AT_LEAST -> new Span(number, Long.MAX_VALUE);
            case AT_MOST -> new Span(Long.MIN_VALUE, number);
        };
    }
}
