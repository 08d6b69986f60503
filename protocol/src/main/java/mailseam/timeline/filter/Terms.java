package mailseam.timeline.filter;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import mailseam.session.Nearest;
import mailseam.session.SyntaxException;
import mailseam.session.TimeText;
import mailseam.smtp.Command;
import mailseam.smtp.EnhancedStatus;
import mailseam.smtp.Octets;
import mailseam.timeline.derived.Latency;

/** What the keys of the language mean with their values. */
final class Terms {
    private static final Pattern VERB = Pattern.compile("[!-~]{1,40}");

    private Terms() {
    }

    static Term of(FilterKey key, Relation relation, FilterWords.Word word) throws SyntaxException {
        return switch (key) {
            case LEN -> length(span(key, relation, word, Terms::number));
            case TIME -> time(span(key, relation, word, Terms::nanos));
            case LATENCY -> latency(span(key, relation, word, Terms::nanos));
            case SEG -> numbered(span(key, relation, word, Terms::number), false);
            case FRAME -> numbered(span(key, relation, word, Terms::number), true);
            case DIR, KIND, VERB, CODE, ENHANCED, STATE, NOTE, MOMENT, TEXT -> {
                if (!relation.isEqual()) {
                    throw word.wrong("The value of " + key.word() + " is no number.",
                            "Write : or = before it. " + expected(key));
                }
                yield named(key, word);
            }
        };
    }

    private static Term named(FilterKey key, FilterWords.Word word) throws SyntaxException {
        String value = word.text().toLowerCase(Locale.ROOT);
        return switch (key) {
            case VERB -> verb(word);
            case CODE -> code(word);
            case ENHANCED -> enhanced(word);
            default -> {
                if (!key.known().contains(value)) {
                    throw word.wrong("\"" + word.text() + "\" is no value of " + key.word() + ".",
                            Nearest.hint(word.text(), key.known()));
                }
                yield EventTerms.of(key, value);
            }
        };
    }

    static String expected(FilterKey key) {
        return switch (key) {
            case LEN -> "Expected is a number of octets, such as 100 or 10..20.";
            case TIME -> "Expected is a time since the start, such as 1.5, 200ms or 1..2.";
            case LATENCY -> "Expected is a time, such as 1.5, 200ms or 1..2.";
            case SEG -> "Expected is the number of a segment, such as #12 or 3..9.";
            case FRAME -> "Expected is the number of a frame of the capture, such as 12 or 3..9.";
            case VERB -> "Expected is a verb, such as RCPT.";
            case CODE -> "Expected is a reply code, such as 550, 55x or 5xx.";
            case ENHANCED -> "Expected is an enhanced status code, such as 5.7.1, 5.7.x or 5.x.";
            case TEXT -> "Expected is a text in quotes.";
            case DIR, KIND, STATE, NOTE, MOMENT -> "Known are: " + String.join(", ", key.known()) + ".";
        };
    }

    private interface Reading {
        OptionalLong read(String text);
    }

    private static Span span(FilterKey key, Relation relation, FilterWords.Word word, Reading reading)
            throws SyntaxException {
        int dots = word.text().indexOf("..");
        OptionalLong from = reading.read(dots < 0 ? word.text() : word.text().substring(0, dots));
        OptionalLong to = dots < 0 ? from : reading.read(word.text().substring(dots + 2));
        if (from.isEmpty() || to.isEmpty() || (dots >= 0 && !relation.isEqual())) {
            throw word.wrong("\"" + word.text() + "\" is no value of " + key.word() + ".", expected(key));
        }
        return dots < 0 ? relation.span(from.getAsLong()) : new Span(from.getAsLong(), to.getAsLong());
    }

    private static OptionalLong number(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        return digits.matches("[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /** A time; seconds where it has no unit. */
    private static OptionalLong nanos(String text) {
        try {
            boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
            return OptionalLong.of(TimeText.parseDuration(bare ? text + "s" : text).toNanos());
        } catch (SyntaxException _) {
            return OptionalLong.empty();
        }
    }

    private static Term length(Span span) {
        return (scope, found) -> {
            scope.each(scope.timeline().segments(),
                    (segment, i) -> add(span.has(segment.length()), i, found::addSegment));
            scope.each(scope.timeline().commands(),
                    (item, i) -> add(span.has(item.unit().length()), i, found::addCommand));
            scope.each(scope.timeline().replies(),
                    (item, i) -> add(span.has(item.reply().length()), i, found::addReply));
        };
    }

    private static Term time(Span span) {
        return (scope, found) -> {
            scope.each(scope.timeline().moments(), (moment, i) -> add(span.has(moment.nanos()), i, found::addMoment));
            scope.each(scope.timeline().segments(),
                    (segment, i) -> add(span.has(segment.nanos()), i, found::addSegment));
            scope.each(scope.timeline().commands(),
                    (item, i) -> add(span.has(item.unit().origins().getLast().nanos()), i, found::addCommand));
            scope.each(scope.timeline().replies(),
                    (item, i) -> add(span.has(item.reply().lastNanos()), i, found::addReply));
        };
    }

    private static void add(boolean meant, int index, IntConsumer where) {
        if (meant) {
            where.accept(index);
        }
    }

    private static Term latency(Span span) {
        return (scope, found) -> scope.each(scope.timeline().commands(), (item, i) -> {
            OptionalLong latency = Latency.of(scope.timeline(), item);
            if (latency.isPresent() && span.has(latency.getAsLong())) {
                found.addCommand(i);
                found.addReply(item.reply());
            }
        });
    }

    private static Term numbered(Span span, boolean frame) {
        return (scope, found) -> scope.segments(segment -> span.has(frame ? segment.frame() : segment.index()), found);
    }

    private static Term verb(FilterWords.Word word) throws SyntaxException {
        if (!VERB.matcher(word.text()).matches()) {
            throw word.wrong("\"" + word.text() + "\" is no verb.", expected(FilterKey.VERB));
        }
        String verb = word.text().toUpperCase(Locale.ROOT);
        return (scope, found) -> scope
                .commands(unit -> unit instanceof Command command && command.verb().equals(verb), found);
    }

    private static Term code(FilterWords.Word word) throws SyntaxException {
        if (!word.text().matches("(?i)[0-9](?:[0-9][0-9x]|xx)")) {
            throw word.wrong("\"" + word.text() + "\" is no reply code.", expected(FilterKey.CODE));
        }
        Span span = new Span(digits(word.text(), '0'), digits(word.text(), '9'));
        return (scope, found) -> scope.replies(reply -> span.has(reply.code()), found);
    }

    private static long digits(String text, char unknown) {
        return Long.parseLong(text.toLowerCase(Locale.ROOT).replace('x', unknown));
    }

    private static Term enhanced(FilterWords.Word word) throws SyntaxException {
        List<String> parts = List.of(word.text().toLowerCase(Locale.ROOT).split("\\.", -1));
        if (!word.text().matches("(?i)[245](?:\\.(?:x|[0-9]{1,3})){0,2}")) {
            throw word.wrong("\"" + word.text() + "\" is no enhanced status code.", expected(FilterKey.ENHANCED));
        }
        int category = Integer.parseInt(parts.getFirst());
        Span subject = part(parts, 1);
        Span detail = part(parts, 2);
        return (scope, found) -> scope.replies(
                reply -> begins(reply.lines().getLast().text(), '0' + category)
                        && EnhancedStatus.in(reply.lines().getLast())
                                .filter(status -> subject.has(status.subject()) && detail.has(status.detail()))
                                .isPresent(),
                found);
    }

    private static boolean begins(Octets text, int octet) {
        return !text.isEmpty() && text.at(0) == octet;
    }

    private static Span part(List<String> parts, int index) {
        if (index >= parts.size() || parts.get(index).equals("x")) {
            return new Span(0, Long.MAX_VALUE);
        }
        long number = Long.parseLong(parts.get(index));
        return new Span(number, number);
    }
}
