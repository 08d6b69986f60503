package mailseam.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the keys at the head of a session. */
final class HeaderReader {
    static final List<String> KEYS = Vocabulary.words(Vocabulary.keys());
    private static final Set<String> REPEATABLE = Set.of("cut", "set", "note", "fault", "mark");
    private static final List<String> MATCHES = Arrays.stream(Match.values()).map(Match::word).toList();
    static final List<String> TRUTHS = List.of("kernel", "capture", "read");

    private final ProblemList problems;
    private final Set<String> seen = new HashSet<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> server = Optional.empty();
    private Segmentation.Policy policy = Header.DEFAULT.segmentation().policy();
    private final List<LandmarkCut> cuts = new ArrayList<>();
    private Optional<Gate> gate = Optional.empty();
    private OptionalInt mss = OptionalInt.empty();
    private Duration timeout = Header.DEFAULT.timeout();
    private Match match = Header.DEFAULT.match();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> recorded = Optional.empty();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    HeaderReader(ProblemList problems) {
        this.problems = problems;
    }

    Header header() {
        return new Header(title, server, new Segmentation(policy, cuts), gate, mss, timeout, match,
                Collections.unmodifiableMap(new LinkedHashMap<>(variables)), List.copyOf(notes), recorded,
                List.copyOf(faults), List.copyOf(marks));
    }

    /** Reads a line that starts with a known key. */
    void read(SourceLine line, String key) {
        int from = line.indent();
        if (!seen.add(key) && !REPEATABLE.contains(key)) {
            problems.add(line, from + 1, key.length(), "The key \"" + key + "\" stands here a second time.",
                    "Keep one of the two.");
            return;
        }
        String behind = line.text().substring(from + key.length());
        String value = behind.strip();
        int column = from + key.length() + 1 + (behind.length() - behind.stripLeading().length());
        try {
            take(key, value);
        } catch (SyntaxException wrong) {
            problems.add(line, value.isEmpty() ? Math.max(1, line.text().length()) : column, wrong);
        }
    }

    private void take(String key, String value) throws SyntaxException {
        switch (key) {
            case "title" -> title = Optional.of(present(value, "Write the title behind the key."));
            case "server" -> server = Optional.of(HostPort.check(value));
            case "segments" -> policy = SegmentationText.parsePolicy(value);
            case "cut" -> cuts.addAll(SegmentationText.parseCuts(value));
            case "gate" -> gate = Optional.of(SegmentationText.parseGate(value));
            case "mss" -> mss = OptionalInt.of(new Word(1, value, value.length()).number("The MSS", 1, 65_535));
            case "timeout" -> timeout = timeout(value);
            case "match" -> match = Match.of(choice(value, MATCHES)).orElseThrow();
            case "set" -> set(value);
            case "note" -> notes.add(value);
            case "fault" -> faults.add(FaultText.parse(value));
            case "mark" -> mark(value);
            default -> recorded = Optional.of(choice(value, TRUTHS));
        }
    }

    private static Duration timeout(String value) throws SyntaxException {
        Duration time = TimeText.parseDuration(value);
        if (time.isZero()) {
            throw new SyntaxException(1, value.length(), "A timeout of nothing ends every wait at once.",
                    "Write a longer time, such as 30s.");
        }
        return time;
    }

    private void mark(String value) throws SyntaxException {
        if (marks.size() == Mark.MAX_MARKS) {
            throw new SyntaxException(1, value.length(), "There are more than " + Mark.MAX_MARKS + " marks.",
                    "Keep the marks that are still needed.");
        }
        marks.add(MarkValue.parse(value));
    }

    private void set(String value) throws SyntaxException {
        int end = 0;
        while (end < value.length() && value.charAt(end) != ' ' && value.charAt(end) != '\t') {
            end++;
        }
        String name = value.substring(0, end);
        if (!FragmentReader.VARIABLE.matcher(name).matches()) {
            throw new SyntaxException(1, Math.max(1, end), "\"" + Shown.brief(name) + "\" is no name of a variable.",
                    "Write set NAME VALUE; a name has letters, digits and _ . - in it.");
        }
        if (name.equals("i")) {
            throw new SyntaxException(1, 1, "The name \"i\" is taken: it counts in @repeat.", "Choose another name.");
        }
        if (variables.containsKey(name)) {
            throw new SyntaxException(1, end, "The variable \"" + Shown.brief(name) + "\" is set a second time.",
                    "Keep one of the two.");
        }
        String rest = value.substring(end);
        int skipped = rest.length() - rest.stripLeading().length();
        variables.put(name, ValueText.read(rest.substring(skipped), end + skipped + 1));
    }

    private static String present(String value, String expected) throws SyntaxException {
        if (value.isEmpty()) {
            throw new SyntaxException(1, 1, "The value is missing.", expected);
        }
        return value;
    }

    private static String choice(String value, List<String> choices) throws SyntaxException {
        String rule = "Write one of: " + String.join(", ", choices) + ".";
        if (!choices.contains(present(value, rule))) {
            throw new SyntaxException(1, value.length(), "\"" + Shown.brief(value) + "\" is unknown here.",
                    Nearest.of(value, choices).map(near -> "Did you mean \"" + near + "\"?").orElse(rule));
        }
        return value;
    }
}
