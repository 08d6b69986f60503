package mailseam.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.session.Segmentation.Policy;
import org.jspecify.annotations.Nullable;

/**
 * The small languages that say how octets are cut and gated, {@code octets 5}, {@code RCPT.verb+2}, {@code gap 5ms}: the same
 * in a session file, on the command line and in a field of the window.
 */
public final class SegmentationText {
    /** The largest number of octets in a policy. */
    public static final int LARGEST = 1_000_000_000;

    static final List<String> POLICIES = Vocabulary.words(Vocabulary.policies());
    private static final List<String> LANDMARKS = Arrays.stream(Landmark.values()).map(Landmark::word).toList();
    private static final Pattern CUT = Pattern.compile("(?:([A-Za-z]{1,20})\\.)?([A-Za-z0-9-]*?)([+-][0-9]{1,7})?");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,10})-([0-9]{1,10})");
    private static final String RANDOM = "Write random MIN-MAX seed N, such as random 1-8 seed 7.";
    private static final String GATES = "A gate is wire, read, or gap with a time, such as gap 5ms.";

    private SegmentationText() {
    }

    /** Reads a policy, as behind {@code segments}. */
    public static Policy parsePolicy(String text) throws SyntaxException {
        List<Word> words = Word.split(text, 1);
        Word name = first(words, "A segmentation is one of: " + String.join(", ", POLICIES) + ".");
        Policy policy = switch (name.text()) {
            case "group" -> new Policy.Group();
            case "command" -> new Policy.Command();
            case "octet" -> new Policy.EachOctet();
            case "mss" -> new Policy.Mss();
            case "marks" -> new Policy.Marks();
            case "octets" -> new Policy.EveryOctets(
                    second(words, "Write octets N, such as octets 5.").number("The count of octets", 1, LARGEST));
            case "random" -> random(words);
            default -> throw name.wrong("Unknown segmentation \"" + Shown.brief(name.text()) + "\".",
                    Nearest.hint(name.text(), POLICIES));
        };
        int most = policy instanceof Policy.EveryOctets ? 2 : policy instanceof Policy.Random ? 4 : 1;
        noMoreThan(most, words);
        return policy;
    }

    private static Policy random(List<Word> words) throws SyntaxException {
        Word range = second(words, RANDOM);
        Matcher matcher = RANGE.matcher(range.text());
        if (!matcher.matches()) {
            throw range.wrong("\"" + Shown.brief(range.text()) + "\" is no range of lengths.", RANDOM);
        }
        int min = bound(range, matcher, 1);
        int max = bound(range, matcher, 2);
        if (min > max) {
            throw range.wrong("The range " + range.text() + " ends before it starts.", RANDOM);
        }
        if (words.size() < 4 || !words.get(2).text().equals("seed")) {
            throw end(words.get(Math.min(2, words.size() - 1)), "A random segmentation needs its seed.", RANDOM);
        }
        Word seed = words.get(3);
        try {
            return new Policy.Random(min, max, Long.parseLong(seed.text()));
        } catch (NumberFormatException _) {
            throw seed.wrong("\"" + Shown.brief(seed.text()) + "\" is no seed.",
                    "A seed is a whole number of 64 bits.");
        }
    }

    private static int bound(Word range, Matcher matcher, int group) throws SyntaxException {
        return new Word(range.column() + matcher.start(group), matcher.group(group), matcher.group(group).length())
                .number("A length", 1, LARGEST);
    }

    /** Reads named cuts with commas between them, as behind {@code cut}. */
    public static List<LandmarkCut> parseCuts(String text) throws SyntaxException {
        List<LandmarkCut> cuts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? text.length() : comma;
            int start = from;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            String item = text.substring(start, end).strip();
            cuts.add(cut(new Word(start + 1, item, Math.max(1, item.length()))));
            from = end + 1;
        }
        return cuts;
    }

    /** Reads one named cut. */
    static LandmarkCut cut(Word word) throws SyntaxException {
        if (word.text().isEmpty()) {
            throw word.wrong("A landmark is missing.",
                    "Write landmarks with commas between them, such as verb, RCPT.verb+2.");
        }
        Matcher matcher = CUT.matcher(word.text());
        if (!matcher.matches()) {
            throw word.wrong("\"" + Shown.brief(word.text()) + "\" is no landmark.",
                    "Write LANDMARK, VERB.LANDMARK, LANDMARK+N or LANDMARK-N.");
        }
        String name = matcher.group(2);
        Landmark landmark = Landmark.of(name).orElseThrow(() -> new SyntaxException(word.column() + matcher.start(2),
                name.length(), "Unknown landmark \"" + Shown.brief(name) + "\".", Nearest.hint(name, LANDMARKS)));
        @Nullable
        String verb = matcher.group(1) == null ? null : matcher.group(1).toUpperCase(Locale.ROOT);
        return new LandmarkCut(verb, landmark, matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
    }

    /** Reads a gate, as behind {@code gate}; {@code gap=5ms} and {@code gap=5}, in milliseconds, are the same. */
    public static Gate parseGate(String text) throws SyntaxException {
        List<Word> words = Word.split(text.replaceFirst("^gap=", "gap "), 1);
        Word name = first(words, GATES);
        Gate gate = switch (name.text()) {
            case "wire" -> new Gate.Wire();
            case "read" -> new Gate.Read();
            case "gap" -> new Gate.Gap(TimeText.duration(second(words, GATES), "ms"));
            default -> throw name.wrong("Unknown gate \"" + Shown.brief(name.text()) + "\".", GATES);
        };
        noMoreThan(gate instanceof Gate.Gap ? 2 : 1, words);
        return gate;
    }

    /** The policy as it is written. */
    public static String write(Policy policy) {
        return switch (policy) {
            case Policy.Group _ -> "group";
            case Policy.Command _ -> "command";
            case Policy.EveryOctets every -> "octets " + every.count();
            case Policy.EachOctet _ -> "octet";
            case Policy.Random random -> "random " + random.min() + "-" + random.max() + " seed " + random.seed();
            case Policy.Mss _ -> "mss";
            case Policy.Marks _ -> "marks";
        };
    }

    /** The named cut as it is written. */
    public static String write(LandmarkCut cut) {
        String shift = cut.shift() == 0 ? "" : cut.shift() > 0 ? "+" + cut.shift() : "" + cut.shift();
        return (cut.verb() == null ? "" : cut.verb() + ".") + cut.landmark().word() + shift;
    }

    /** The gate as it is written. */
    public static String write(Gate gate) {
        return switch (gate) {
            case Gate.Wire _ -> "wire";
            case Gate.Read _ -> "read";
            case Gate.Gap(Duration time) -> "gap " + TimeText.write(time);
        };
    }

    private static Word first(List<Word> words, String expected) throws SyntaxException {
        if (words.isEmpty()) {
            throw new SyntaxException(1, 1, "The value is missing.", expected);
        }
        return words.getFirst();
    }

    private static Word second(List<Word> words, String expected) throws SyntaxException {
        if (words.size() < 2) {
            throw end(words.getFirst(), "Something is missing behind \"" + words.getFirst().text() + "\".", expected);
        }
        return words.get(1);
    }

    private static SyntaxException end(Word last, String message, String expected) {
        return new SyntaxException(last.column(), last.length(), message, expected);
    }

    private static void noMoreThan(int count, List<Word> words) throws SyntaxException {
        if (words.size() > count) {
            Word extra = words.get(count);
            throw extra.wrong("\"" + Shown.brief(extra.text()) + "\" is too much here.",
                    "Nothing follows \"" + words.get(count - 1).text() + "\".");
        }
    }
}
