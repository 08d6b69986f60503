package mailseam.app.block;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import mailseam.session.Vocabulary;
import mailseam.smtp.Direction;
import mailseam.smtp.Verb;

/** Sees lines as blocks. It goes by looks alone, so that a wrong file is seen too. */
final class BlockReader {
    private static final Set<String> KEYS = Vocabulary.keys().stream().map(Vocabulary.Term::word)
            .collect(Collectors.toUnmodifiableSet());

    private BlockReader() {
    }

    /** The block that begins at a line, of as many as there are. */
    static Block read(IntFunction<String> lines, int from, int count, Scan before) {
        String line = lines.apply(from);
        SaidLine said = SaidLine.of(line);
        if (!said.isClient() || !before.isData() || said.endsData()) {
            return new Block(kind(line, said, before), 1, before);
        }
        if (before.unfolded()) {
            return new Block(new BlockKind.MessageLine(said.text()), 1, before);
        }
        int end = from + 1;
        while (end < count && isData(lines.apply(end))) {
            end++;
        }
        return new Block(new BlockKind.Message(said.text()), end - from, before);
    }

    private static boolean isData(String line) {
        SaidLine said = SaidLine.of(line);
        return said.isClient() && !said.endsData();
    }

    /** What is so behind a block. */
    static Scan behind(Block block, String firstLine) {
        Scan before = block.before();
        return switch (block.kind()) {
            case BlockKind.Command(String verb, String _) ->
                    before.to(verb.equals("DATA") ? Scan.Mode.DATA : Scan.Mode.COMMANDS);
            case BlockKind.Said(Direction side, String _) ->
                    side == Direction.CLIENT ? before.to(Scan.Mode.COMMANDS) : before;
            case BlockKind.EndOfData _ -> before.to(Scan.Mode.COMMANDS);
            case BlockKind.Directive(String name, String _) ->
                    name.equals("@message") ? before.to(Scan.Mode.COMMANDS) : before;
            case BlockKind.Reply _ -> before.mode() == Scan.Mode.COMMANDS ? before
                    : before.to(SaidLine.of(firstLine).refuses() ? Scan.Mode.REFUSED : Scan.Mode.DATA);
            case BlockKind.Message _,BlockKind.MessageLine _,BlockKind.Key _,BlockKind.Comment _,BlockKind.Blank _,BlockKind.Unreadable _ ->
                    before;
        };
    }

    private static BlockKind kind(String line, SaidLine said, Scan before) {
        if (said.isServer()) {
            return new BlockKind.Reply(said.text());
        }
        if (said.isClient()) {
            return said.endsData() && before.mode() != Scan.Mode.REFUSED ? new BlockKind.EndOfData(said.text())
                    : client(said);
        }
        String text = line.strip();
        if (text.isEmpty()) {
            return new BlockKind.Blank();
        }
        if (text.startsWith("#")) {
            return new BlockKind.Comment(text.substring(1).strip());
        }
        int end = wordEnd(text);
        String word = text.substring(0, end);
        String rest = text.substring(end).strip();
        if (word.startsWith("@")) {
            return new BlockKind.Directive(word, rest);
        }
        return KEYS.contains(word) || word.equals("mailseam") ? new BlockKind.Key(word, rest)
                : new BlockKind.Unreadable(text);
    }

    private static int wordEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            end++;
        }
        return end;
    }

    /** A command is a known verb, or a word that is long enough to be one and written as one. */
    private static BlockKind client(SaidLine said) {
        String verb = said.verb();
        boolean command = Verb.of(verb).isPresent()
                || (verb.length() >= 3 && verb.equals(verb.toUpperCase(Locale.ROOT)));
        if (!command) {
            return new BlockKind.Said(Direction.CLIENT, said.text());
        }
        boolean whole = said.text().startsWith(verb);
        return new BlockKind.Command(verb.toUpperCase(Locale.ROOT),
                whole ? said.text().substring(verb.length()).stripLeading() : said.text());
    }
}
