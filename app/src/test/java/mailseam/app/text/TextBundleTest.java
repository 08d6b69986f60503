package mailseam.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailseam.app.action.ActionId;
import mailseam.app.action.Category;
import mailseam.app.action.Group;
import mailseam.app.block.Template;
import mailseam.app.capture.CaptureOrder;
import mailseam.app.composer.Level;
import mailseam.app.events.Column;
import mailseam.app.events.EventCopy;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.Side;
import mailseam.app.replay.Manner;
import mailseam.app.run.CutChoice;
import mailseam.app.run.GateChoice;
import mailseam.app.theme.ThemeChoice;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.TimeFormat;
import mailseam.app.variable.ValueSource;
import mailseam.compare.Aspect;
import mailseam.report.copy.CopyForm;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.redact.RedactionKind;
import mailseam.session.CutSpot;
import mailseam.session.Match;
import mailseam.session.SourceKind;
import mailseam.smtp.Direction;
import mailseam.smtp.ReplyTimeout;
import mailseam.timeline.Happening;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import org.junit.jupiter.api.Test;

/** The resource bundle against the sources: every key is there and used, and each text fits the way it is asked for. */
class TextBundleTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /** A key that is put together: its beginning has to be known here, with everything that can follow. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-zA-Z][a-zA-Z.-]*\\.)\"\\s*\\+");
    private static final Pattern CALL = Pattern.compile("texts(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-zA-Z][\\w.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    /** A sentence that is given to a control, instead of a key. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:setText|setPromptText|setAccessibleText|setAccessibleHelp|setTitle|setHeaderText|setContentText|new Label|new Tooltip"
                    + "|new Button|new MenuItem|new Tab|new TitledPane)\\(\\s*\"[^\"]*[A-Za-z]{2}");
    private static final Path BUNDLE = Path.of("src/main/resources/mailseam/app/text/Messages.properties");

    private final ResourceBundle bundle = ResourceBundle.getBundle("mailseam.app.text.Messages", Locale.ENGLISH);

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** What can follow each beginning of a key that is put together. */
    private static Map<String, List<String>> constructed() {
        Map<String, List<String>> all = new HashMap<>();
        all.put("action.", words(ActionId.class).stream().flatMap(word -> Stream.of(word, word + ".help")).toList());
        all.put("menu.", words(Category.class));
        all.put("menu.group.", words(Group.class));
        all.put("events.", words(Column.class));
        all.put("compare.match.", Arrays.stream(Match.values()).map(Match::word).toList());
        all.put("events.copy.", words(EventCopy.Form.class));
        all.put("composer.level.", words(Level.class));
        all.put("lab.page.", Stream.of(LabPage.values()).flatMap(page -> help(page.textKey(), "lab.page.")).toList());
        all.put("lab.side.", Stream.of(Side.values()).flatMap(side -> help(side.textKey(), "lab.side.")).toList());
        all.put("caption.", Stream.of(Side.values()).map(Side::textKey).toList());
        all.put("lab.outcome.", ResourceBundle.getBundle("mailseam.app.text.Messages", Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith("lab.outcome.")).map(key -> key.substring("lab.outcome.".length()))
                .toList());
        all.put("side.", Arrays.stream(Direction.values()).map(Direction::word).toList());
        all.put("state.", Arrays.stream(SegmentState.values())
                .flatMap(state -> Stream.of(state.word(), state.word() + ".long")).toList());
        all.put("time.from.",
                Arrays.stream(TimeFormat.From.values()).map(from -> from.textKey().substring(10)).toList());
        all.put("event.", Arrays.stream(EventKind.values()).map(kind -> kind.textKey().substring(6)).toList());
        all.put("happening.", words(Happening.class));
        all.put("theme.", Arrays.stream(ThemeChoice.values()).map(ThemeChoice::word).toList());
        all.put("manner.", words(Manner.class));
        all.put("gate.", Arrays.stream(GateChoice.values()).map(choice -> choice.textKey().substring(5)).toList());
        all.put("cut.", Arrays.stream(CutChoice.values()).map(choice -> choice.textKey().substring(4)).toList());
        for (String form : List.of("lab.server.", "lab.proxy.")) {
            all.put(form, Stream.of("port", "faults").flatMap(field -> Stream.of(field, field + ".help")).toList());
        }
        all.put("block.template.",
                words(Template.class).stream().flatMap(word -> Stream.of(word, word + ".help")).toList());
        all.put("paste.kind.", Arrays.stream(ForeignKind.values()).map(ForeignKind::word).toList());
        all.put("paste.name.", Arrays.stream(ForeignKind.values()).map(ForeignKind::word).toList());
        all.put("copy.form.", Arrays.stream(CopyForm.values()).map(CopyForm::word).toList());
        all.put("value.", words(ValueSource.class));
        all.put("ruler.side.",
                Arrays.stream(Direction.values()).map(side -> side.name().toLowerCase(Locale.ROOT)).toList());
        all.put("ruler.kind.",
                Arrays.stream(SourceKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
        all.put("ruler.not.",
                Arrays.stream(CutSpot.Reason.values()).map(why -> why.name().toLowerCase(Locale.ROOT)).toList());
        all.put("ruler.menu.", literalsOf("ruler/RulerPane.java"));
        all.put("ruler.deed.", literalsOf("ruler/RulerDeeds.java"));
        all.put("report.kind.", Arrays.stream(RedactionKind.values()).filter(kind -> kind != RedactionKind.WORDS)
                .flatMap(kind -> help("report.kind." + kind.word(), "report.kind.")).toList());
        all.put("captures.order.", words(CaptureOrder.class));
        all.put("compare.aspect.", Arrays.stream(Aspect.values()).map(Aspect::word).toList());
        all.put("octet.", Stream.concat(
                literalsOf("detail/OctetWords.java").stream().filter(word -> !word.equals("octet")),
                Stream.of("segment", "what", "data", "unit")).distinct().toList());
        all.put("fact.", Stream.of("detail/DetailsReader.java", "detail/Meanings.java")
                .flatMap(file -> literalsOf(file).stream()).toList());
        putDrawn(all);
        return all;
    }

    private static void putDrawn(Map<String, List<String>> all) {
        List<String> sides = Arrays.stream(Direction.values()).map(Direction::word).toList();
        all.put("drawn.note.", words(SegmentNote.Kind.class));
        all.put("drawn.check.", words(SegmentCheck.Cause.class));
        all.put("drawn.waits.", Stream.concat(words(ReplyTimeout.class).stream(), sides.stream()).toList());
        all.put("drawn.no-room.", sides);
        all.put("drawn.no-room.open.", sides);
    }

    private static Stream<String> help(String key, String beginning) {
        String word = key.substring(beginning.length());
        return Stream.of(word, word + ".help");
    }

    /** The words that a class puts behind a beginning of its own: all its literals of one word. */
    private static List<String> literalsOf(String file) {
        try {
            return LITERAL.matcher(Files.readString(Path.of("src/main/java/mailseam/app", file))).results()
                    .map(found -> found.group(1)).filter(word -> word.matches("[a-zA-Z-]+")).distinct().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<Path, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/mailseam/app"))) {
            Map<Path, String> all = new HashMap<>();
            for (Path file : files
                    .filter(path -> path.toString().endsWith(".java") && !path.toString().contains("/cli/")).toList()) {
                all.put(file, Files.readString(file).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", ""));
            }
            return all;
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = new HashSet<>();
        sources().values().forEach(source -> LITERAL.matcher(source).results().map(found -> found.group(1))
                .forEach(word -> used.addAll(List.of(word, word + ".help"))));
        constructed().forEach((beginning, words) -> words.forEach(word -> used.add(beginning + word)));

        assertThat(bundle.keySet().stream().filter(key -> !used.contains(key))).as("unused").isEmpty();
    }

    @Test
    void everyKeyIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        sources().forEach((file, source) -> CALL.matcher(source).results().map(found -> found.group(1))
                .filter(key -> !key.endsWith(".") && !bundle.containsKey(key))
                .forEach(key -> missing.add(file + ": " + key)));
        constructed().forEach((beginning, words) -> {
            if (!List.of("fact.", "ruler.menu.", "ruler.deed.").contains(beginning)) {
                words.stream().map(beginning::concat).filter(key -> !bundle.containsKey(key)).forEach(missing::add);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatIsPutTogetherIsEnumeratedHere() throws IOException {
        Set<String> beginnings = sources().values().stream()
                .flatMap(source -> BEGINNING.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());

        assertThat(constructed().keySet()).containsAll(beginnings);
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> keys = Files.readAllLines(BUNDLE).stream().filter(line -> line.matches("[a-zA-Z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();

        assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(bundle.keySet());
    }

    /** As many arguments as places, where the call has nothing but the key and its arguments. */
    @Test
    void placesAndArgumentsAreOfOneNumber() throws IOException {
        List<String> wrong = new ArrayList<>();
        sources().forEach((file, source) -> {
            Matcher calls = CALL.matcher(source);
            while (calls.find()) {
                String key = calls.group(1);
                if (bundle.containsKey(key) && source.charAt(calls.end()) != ' ') {
                    int given = arguments(source, calls.end());
                    int places = places(bundle.getString(key));
                    if (given != places) {
                        wrong.add(file + ": " + key + " has " + places + " places and gets " + given);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static int places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).mapToInt(place -> place.charAt(1) - '0' + 1)
                .max().orElse(0);
    }

    /** How many arguments follow up to the end of the call. */
    private static int arguments(String source, int from) {
        int depth = 0;
        int count = 0;
        boolean quoted = false;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
                if (depth-- == 0) {
                    return count;
                }
            } else if (!quoted && c == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }

    /** Where there are places, MessageFormat takes a single quote away; where there are none, a double one stays two. */
    @Test
    void quotesAreWrittenAsMessageFormatWantsThem() {
        assertThat(bundle.keySet().stream().filter(key -> {
            String text = bundle.getString(key);
            boolean lone = text.replaceAll("''|'[{}]+'", "").contains("'");
            return places(text) > 0 ? lone : text.contains("''");
        })).isEmpty();
    }

    @Test
    void noSentenceStandsInAView() throws IOException {
        Set<String> sentences = new TreeSet<>();
        sources().forEach((file, source) -> SENTENCE.matcher(source).results()
                .forEach(found -> sentences.add(file + ": " + found.group().replaceAll("\\s+", " "))));

        assertThat(sentences).isEmpty();
    }
}
