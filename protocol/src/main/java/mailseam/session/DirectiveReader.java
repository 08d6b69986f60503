package mailseam.session;

import java.util.List;
import java.util.Optional;
import mailseam.smtp.Direction;

/** Reads a directive, but for {@code @repeat} and {@code @end}. */
final class DirectiveReader {
    static final List<String> NAMES = Vocabulary.words(Vocabulary.directives());
    private static final int LARGEST_CHUNK = 1_000_000_000;

    private DirectiveReader() {
    }

    static Step read(int line, List<Word> words) throws SyntaxException {
        Word name = words.getFirst();
        return switch (name.text()) {
            case "@message" -> new Step.Message(line, file(words(words, 2, "@message FILE"), 1));
            case "@octets" -> octets(line, words);
            case "@bdat" -> bdat(line, words);
            case "@pause" -> new Step.Pause(line, TimeText.duration(words(words, 2, "@pause TIME").get(1), ""));
            case "@starttls" -> {
                words(words, 1, "@starttls");
                yield new Step.StartTls(line);
            }
            case "@auth" -> {
                words(words, 3, "@auth MECHANISM USER");
                yield new Step.Auth(line, words.get(1).text(), words.get(2).text());
            }
            case "@close" -> new Step.Close(line, ender(words));
            case "@half-close" -> new Step.HalfClose(line, ender(words));
            case "@reset" -> new Step.Reset(line, ender(words));
            case "@expect" -> expect(line, words);
            default -> throw name.wrong("Unknown directive \"" + Shown.brief(name.text()) + "\".",
                    Nearest.hint(name.text(), NAMES));
        };
    }

    private static Step octets(int line, List<Word> words) throws SyntaxException {
        String form = "@octets FILE [client|server]";
        Direction side = words.size() > 2 ? side(words.get(2)) : Direction.CLIENT;
        words(words, words.size() > 2 ? 3 : 2, form);
        return new Step.FileOctets(line, side, file(words, 1));
    }

    private static Step bdat(int line, List<Word> words) throws SyntaxException {
        words(words, 4, "@bdat FILE chunk N");
        if (!words.get(2).text().equals("chunk")) {
            throw words.get(2).wrong("\"" + Shown.brief(words.get(2).text()) + "\" is unknown here.",
                    "Write @bdat FILE chunk N.");
        }
        return new Step.Bdat(line, file(words, 1), words.get(3).number("The size of a chunk", 1, LARGEST_CHUNK));
    }

    private static Step expect(int line, List<Word> words) throws SyntaxException {
        words(words, 2, "@expect close");
        if (!words.get(1).text().equals("close")) {
            throw words.get(1).wrong("\"" + Shown.brief(words.get(1).text()) + "\" cannot be expected.",
                    "Write @expect close.");
        }
        return new Step.ExpectClose(line);
    }

    private static Optional<Direction> ender(List<Word> words) throws SyntaxException {
        if (words.size() == 1) {
            return Optional.empty();
        }
        words(words, 2, words.getFirst().text() + " [client|server]");
        return Optional.of(side(words.get(1)));
    }

    private static Direction side(Word word) throws SyntaxException {
        return switch (word.text()) {
            case "client" -> Direction.CLIENT;
            case "server" -> Direction.SERVER;
            default -> throw word.wrong("\"" + Shown.brief(word.text()) + "\" is no side.", "Write client or server.");
        };
    }

    private static String file(List<Word> words, int index) throws SyntaxException {
        if (words.get(index).text().isEmpty()) {
            throw words.get(index).wrong("The name of the file is empty.",
                    "Write the name of a file beside the session.");
        }
        return words.get(index).text();
    }

    /** The words, if they are as many as the form of the directive has. */
    static List<Word> words(List<Word> words, int count, String form) throws SyntaxException {
        if (words.size() < count) {
            throw words.getLast().wrong("Something is missing behind \"" + Shown.brief(words.getLast().text()) + "\".",
                    "Write " + form + ".");
        }
        if (words.size() > count) {
            throw words.get(count).wrong("\"" + Shown.brief(words.get(count).text()) + "\" is too much here.",
                    "Write " + form + ".");
        }
        return words;
    }
}
