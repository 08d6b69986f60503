package mailseam.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations ({@code 50ms}) and recorded times ({@code +0.041210}) as session files write them. */
public final class TimeText {
    /** The longest duration that a file may name. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,14}(?:\\.[0-9]{1,9})?)([a-z]*)");
    private static final Pattern RECORDED = Pattern.compile("\\+([0-9]{1,10})(?:\\.([0-9]{1,9}))?");
    private static final String RULE = "A time is a number with ns, us, ms, s or min behind it, such as 50ms or 1.5s.";

    private record Unit(String word, long nanos) {
    }

    private static final List<Unit> UNITS = List.of(new Unit("min", 60_000_000_000L), new Unit("s", 1_000_000_000L),
            new Unit("ms", 1_000_000L), new Unit("us", 1_000L), new Unit("ns", 1L));

    private TimeText() {
    }

    /** Reads {@code 50ms}, {@code 1.5s} and the like: not negative, at most {@link #LONGEST}. */
    public static Duration parseDuration(String text) throws SyntaxException {
        return duration(new Word(1, text, text.length()), "");
    }

    /** Reads a duration; {@code unit} is taken where the text has none, unless it is empty. */
    static Duration duration(Word word, String unit) throws SyntaxException {
        Matcher matcher = DURATION.matcher(word.text());
        if (!matcher.matches()) {
            throw word.wrong("\"" + Shown.brief(word.text()) + "\" is no time.", RULE);
        }
        String name = matcher.group(2).isEmpty() ? unit : matcher.group(2);
        if (name.isEmpty()) {
            throw word.wrong("The time " + word.text() + " has no unit.", RULE);
        }
        Unit found = UNITS.stream().filter(known -> known.word.equals(name)).findFirst()
                .orElseThrow(() -> word.wrong("\"" + Shown.brief(name) + "\" is no unit of time.", RULE));
        BigDecimal nanos = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(found.nanos))
                .setScale(0, RoundingMode.HALF_UP);
        if (nanos.compareTo(BigDecimal.valueOf(LONGEST.toNanos())) > 0) {
            throw word.wrong("The time " + word.text() + " is too long.", "The longest time is one day.");
        }
        return Duration.ofNanos(nanos.longValueExact());
    }

    /** A duration in the largest unit, minutes aside, that gives a whole number. */
    public static String write(Duration duration) {
        long nanos = duration.toNanos();
        Unit unit = UNITS.stream().skip(1).filter(known -> nanos % known.nanos == 0).findFirst().orElseThrow();
        return nanos / unit.nanos + unit.word;
    }

    /** Reads {@code +0.041210}, seconds since the start, as nanoseconds; empty if it is no such time or longer than 292 years. */
    public static OptionalLong recorded(String text) {
        Matcher matcher = RECORDED.matcher(text);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
        long seconds = Long.parseLong(matcher.group(1));
        return seconds <= (Long.MAX_VALUE - nanos) / 1_000_000_000L ? OptionalLong.of(seconds * 1_000_000_000L + nanos)
                : OptionalLong.empty();
    }

    /**
     * Seconds since the start with six digits behind the point, or nine where six would lose something. What came before the start,
     * as the clock of a capture may say, came with it.
     */
    public static String writeRecorded(long time) {
        long nanos = Math.max(0, time);
        String fraction = String.format("%09d", nanos % 1_000_000_000L);
        return "+" + nanos / 1_000_000_000L + "." + (fraction.endsWith("000") ? fraction.substring(0, 6) : fraction);
    }
}
