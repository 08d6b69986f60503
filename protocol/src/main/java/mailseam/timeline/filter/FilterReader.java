package mailseam.timeline.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.session.Nearest;
import mailseam.session.SyntaxException;

/**
 * Reads a filter: {@code or} binds less than {@code and}, which may be left out, and {@code not} more than both.
 * Words and values are read by {@link FilterWords}.
 */
final class FilterReader {
    private static final int DEEPEST = 50;
    private static final String TERM = "Expected is a word with a value, such as dir:server or len>100, or a text to look for.";

    private final FilterWords words;
    private int depth;

    FilterReader(String text) {
        words = new FilterWords(text);
    }

    Expression read() throws SyntaxException {
        if (words.length() > Filter.LONGEST) {
            throw words.wrong(Filter.LONGEST, words.length(), "The filter is too long.",
                    "A filter has " + Filter.LONGEST + " characters at most.");
        }
        if (words.atEnd()) {
            return new Expression.All(List.of());
        }
        Expression read = any();
        if (!words.atEnd()) {
            throw words.wrongHere("There is no ( for this ).",
                    "Leave it out, or write ( before the part that it ends.");
        }
        return read;
    }

    private Expression any() throws SyntaxException {
        List<Expression> parts = new ArrayList<>(List.of(all()));
        while (words.take("||") || words.takeWord("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Any(List.copyOf(parts));
    }

    private Expression all() throws SyntaxException {
        List<Expression> parts = new ArrayList<>(List.of(one()));
        while (words.take("&&") || words.takeWord("and")
                || !(words.atEnd() || words.at(")") || words.at("||") || words.atWord("or"))) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.All(List.copyOf(parts));
    }

    private Expression one() throws SyntaxException {
        if (++depth > DEEPEST) {
            throw words.wrongHere("The filter is too deep.",
                    "Brackets and not may stand " + DEEPEST + " deep at most.");
        }
        try {
            if (words.take("!") || words.takeWord("not")) {
                return new Expression.Not(one());
            }
            return words.at("(") ? bracket() : new Expression.One(term());
        } finally {
            depth--;
        }
    }

    private Expression bracket() throws SyntaxException {
        int from = words.place();
        words.take("(");
        Expression inner = any();
        if (!words.take(")")) {
            throw words.wrong(from, from + 1, "There is no ) for this (.", "Write ) behind the part that it begins.");
        }
        return inner;
    }

    private Term term() throws SyntaxException {
        if (words.atEnd() || words.at(")") || words.atWord("or") || words.atWord("and") || words.at("||")
                || words.at("&&")) {
            throw words.wrongHere("Something is missing here.", TERM);
        }
        if (words.atText()) {
            return words.text();
        }
        int from = words.place();
        String name = words.name();
        Optional<Relation> relation = words.relation();
        if (relation.isEmpty()) {
            words.moveTo(from);
            if (words.takeWord("differs")) {
                return EventTerms.differs();
            }
            return words.takeWord("mark") ? new MarkTerm() : words.text();
        }
        FilterKey key = FilterKey.of(name.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(from, name));
        return value(key, relation.get());
    }

    private Term value(FilterKey key, Relation relation) throws SyntaxException {
        if (key == FilterKey.TEXT && relation.isEqual()) {
            return words.text();
        }
        List<Term> any = new ArrayList<>();
        do {
            any.add(Terms.of(key, relation, words.value(key)));
        } while (words.takeComma());
        return any.size() == 1 ? any.getFirst() : (scope, found) -> {
            for (Term term : any) {
                Matches more = new Matches();
                term.find(scope, more);
                found.or(more);
            }
        };
    }

    private SyntaxException unknown(int from, String name) {
        List<String> known = Stream.of(FilterKey.values()).map(FilterKey::word).toList();
        return words.wrong(from, from + name.length(), "There is no word \"" + name + "\" that takes a value.",
                Nearest.hint(name, known) + " To look for this text, put it in quotes.");
    }
}
