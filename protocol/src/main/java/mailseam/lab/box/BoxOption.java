package mailseam.lab.box;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import mailseam.session.Nearest;
import mailseam.session.SegmentationText;
import mailseam.session.Shown;
import mailseam.session.SyntaxException;
import mailseam.session.TimeText;

/**
 * Something that can be set of a middlebox.
 *
 * @param name     as on the command line: {@code banner}
 * @param kind     which values it takes
 * @param standard its value where nothing is said
 * @param summary  what it does
 */
public record BoxOption(String name, Kind kind, String standard, String summary) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[01](\\.[0-9]{1,9})?");

    /** The values that an option takes. */
    public sealed interface Kind {
        /** A whole number from {@code min} to {@code max}. */
        record Whole(long min, long max) implements Kind {
        }

        /** A time such as {@code 50ms}, up to {@code max}. */
        record Time(Duration max) implements Kind {
        }

        /** How probable something is, from 0 (never) to 1 (always). */
        record Probability() implements Kind {
        }

        /** One of some words, of which there are at least two. */
        record Choice(List<String> words) implements Kind {
            public Choice {
                words = List.copyOf(words);
            }
        }

        /** A text of at most so many characters, none of them a control character; it may be empty. */
        record Text(int longest) implements Kind {
        }

        /** How octets are cut, as behind {@code segments} in a session file; empty for not set. */
        record Cutting() implements Kind {
        }
    }

    /** Which values it takes, in a few words. */
    public String values() {
        return switch (kind) {
            case Kind.Whole(long min, long max) -> "a number from " + min + " to " + max;
            case Kind.Time(Duration max) -> "a time up to " + TimeText.write(max);
            case Kind.Probability _ -> "a probability from 0 to 1";
            case Kind.Choice(List<String> words) -> String.join(", ", words.subList(0, words.size() - 1)) + " or "
                    + words.getLast();
            case Kind.Text(int longest) -> "a text of at most " + longest + " characters";
            case Kind.Cutting _ -> "a segmentation, such as octets 5 or random 1-8 seed 7";
        };
    }

    /**
     * Checks a value.
     *
     * @throws SyntaxException if the option does not take it; columns count from its first character
     */
    public void check(String value) throws SyntaxException {
        switch (kind) {
            case Kind.Whole(long min, long max) -> {
                if (!WHOLE.matcher(value).matches()) {
                    throw wrong(value, "is no number");
                }
                if (Long.parseLong(value) < min || Long.parseLong(value) > max) {
                    throw wrong(value, "is out of range");
                }
            }
            case Kind.Time(Duration max) -> {
                if (TimeText.parseDuration(value).compareTo(max) > 0) {
                    throw wrong(value, "is too long");
                }
            }
            case Kind.Probability _ -> {
                if (!DECIMAL.matcher(value).matches() || new BigDecimal(value).compareTo(BigDecimal.ONE) > 0) {
                    throw wrong(value, "is no probability");
                }
            }
            case Kind.Choice(List<String> words) -> {
                if (!words.contains(value)) {
                    throw new SyntaxException(1, value.length(), said(value, "is no value of " + name),
                            Nearest.hint(value, words));
                }
            }
            case Kind.Text(int longest) -> {
                if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
                    throw wrong(value, "is too long or holds a control character");
                }
            }
            case Kind.Cutting _ -> {
                if (!value.isEmpty()) {
                    SegmentationText.parsePolicy(value);
                }
            }
        }
    }

    private SyntaxException wrong(String value, String why) {
        return new SyntaxException(1, value.length(), said(value, why), name + " is " + values() + ".");
    }

    private static String said(String value, String why) {
        return "\"" + Shown.brief(value) + "\" " + why + ".";
    }
}
