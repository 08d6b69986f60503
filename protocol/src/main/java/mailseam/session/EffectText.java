package mailseam.session;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** The effects of faults as text: {@code cut octets 3 wait 50ms}; and how often they happen. */
final class EffectText {
    /** The words that an effect starts with. */
    static final List<String> EFFECTS = List.of("delay", "cut", "corrupt", "drop", "inject", "replace", "stall",
            "reset", "close");

    private static final List<String> POLICIES = List.of("octets", "octet", "random", "command");
    private static final Pattern PROBABILITY = Pattern.compile("[01](\\.[0-9]{1,400})?");
    private static final Pattern TIME = Pattern.compile("[0-9].*");
    private static final String CUTS = "Write cut, cut 50ms, cut octets 3, or cut octets 3 wait 50ms.";
    private static final String CHANCE = "Write chance P seed N, such as chance 0.5 seed 7.";
    private static final String STRING = "Write the octets in quotes, such as \"451 later\\r\\n\".";

    private EffectText() {
    }

    static Effect parse(WordCursor words, Direction stream) throws SyntaxException {
        Word name = words.take("An effect is one of: " + String.join(", ", EFFECTS) + ".");
        return switch (name.text()) {
            case "delay" -> new Effect.Delay(time(words, "Write delay TIME, such as delay 6s."));
            case "cut" -> cut(words);
            case "corrupt" -> new Effect.Corrupt(words.take("Write corrupt N, such as corrupt 4.")
                    .number("The count of octets", 1, SegmentationText.LARGEST));
            case "drop" -> new Effect.Drop(words.hasMore() && !words.isNext("chance")
                    ? words.take("").number("The count of octets", 1, SegmentationText.LARGEST) : 0);
            case "inject" -> inject(words, stream);
            case "replace" -> new Effect.Replace(OctetsText.parse(words.take(STRING)));
            case "stall" -> new Effect.Stall();
            case "reset" -> new Effect.Reset();
            case "close" -> new Effect.Close();
            default -> throw name.wrong("Unknown effect \"" + Shown.brief(name.text()) + "\".",
                    Nearest.hint(name.text(), EFFECTS));
        };
    }

    private static Duration time(WordCursor words, String expected) throws SyntaxException {
        return TimeText.duration(words.take(expected), "");
    }

    private static Effect cut(WordCursor words) throws SyntaxException {
        if (!words.hasMore() || words.isNext("chance")) {
            return new Effect.Cut(new Segmentation.Policy.Marks(), Duration.ZERO);
        }
        if (TIME.matcher(words.peek().text()).matches()) {
            return new Effect.Cut(new Segmentation.Policy.Marks(), time(words, CUTS));
        }
        Word first = words.peek();
        if (!POLICIES.contains(first.text())) {
            throw first.wrong("\"" + Shown.brief(first.text()) + "\" cuts nothing here.",
                    Nearest.of(first.text(), POLICIES).map(near -> "Did you mean \"" + near + "\"?").orElse(CUTS));
        }
        StringBuilder policy = new StringBuilder();
        while (words.hasMore() && !words.isNext("wait") && !words.isNext("chance")) {
            Word word = words.take("");
            policy.repeat(' ', word.column() - first.column() - policy.length()).append(word.text());
        }
        return new Effect.Cut(policy(policy.toString(), first.column()),
                words.skip("wait") ? time(words, CUTS) : Duration.ZERO);
    }

    private static Segmentation.Policy policy(String text, int column) throws SyntaxException {
        try {
            return SegmentationText.parsePolicy(text);
        } catch (SyntaxException wrong) {
            throw wrong.moved(column - 1);
        }
    }

    private static Effect inject(WordCursor words, Direction stream) throws SyntaxException {
        Direction into = words.skip(Direction.CLIENT.word()) ? Direction.CLIENT
                : words.skip(Direction.SERVER.word()) ? Direction.SERVER : stream;
        return new Effect.Inject(into, OctetsText.parse(words.take(STRING)));
    }

    static Chance chance(WordCursor words) throws SyntaxException {
        if (!words.skip("chance")) {
            return Chance.ALWAYS;
        }
        Word probability = words.take(CHANCE);
        if (!PROBABILITY.matcher(probability.text()).matches() || Double.parseDouble(probability.text()) > 1) {
            throw probability.wrong("\"" + Shown.brief(probability.text()) + "\" is no probability.",
                    "A probability is a number from 0 to 1, such as 0.5.");
        }
        if (!words.skip("seed")) {
            throw words.peek().wrong("A chance needs its seed.", CHANCE);
        }
        Word seed = words.take(CHANCE);
        try {
            return new Chance(Double.parseDouble(probability.text()), Long.parseLong(seed.text()));
        } catch (NumberFormatException _) {
            throw seed.wrong("\"" + Shown.brief(seed.text()) + "\" is no seed.",
                    "A seed is a whole number of 64 bits.");
        }
    }

    static String write(Effect effect, Direction stream) {
        return switch (effect) {
            case Effect.Delay(Duration time) -> "delay " + TimeText.write(time);
            case Effect.Cut(Segmentation.Policy policy, Duration pause) -> write(policy, pause);
            case Effect.Corrupt(int octets) -> "corrupt " + octets;
            case Effect.Drop(int octets) -> octets == 0 ? "drop" : "drop " + octets;
            case Effect.Inject(Direction into, Octets octets) ->
                    "inject " + (into == stream ? "" : into.word() + " ") + OctetsText.write(octets);
            case Effect.Replace(Octets octets) -> "replace " + OctetsText.write(octets);
            case Effect.Stall _ -> "stall";
            case Effect.Reset _ -> "reset";
            case Effect.Close _ -> "close";
        };
    }

    private static String write(Segmentation.Policy policy, Duration pause) {
        if (policy instanceof Segmentation.Policy.Marks) {
            return pause.isZero() ? "cut" : "cut " + TimeText.write(pause);
        }
        return "cut " + SegmentationText.write(policy) + (pause.isZero() ? "" : " wait " + TimeText.write(pause));
    }
}
