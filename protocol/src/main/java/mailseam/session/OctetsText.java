package mailseam.session;

import java.util.List;
import mailseam.smtp.Octets;

/** Octets in quotes, with the escapes of lines: {@code "451 later\r\n"}. A quote in them is written twice. */
final class OctetsText {
    private static final String RULE = "Write \\{ for a brace; marks and variables have no place in these octets.";

    private OctetsText() {
    }

    static Octets parse(Word word) throws SyntaxException {
        boolean quoted = word.length() > word.text().length();
        if (word.text().isEmpty() && !quoted) {
            throw word.wrong("The octets are missing.", "Write them in quotes.");
        }
        ProblemList problems = new ProblemList();
        List<Fragment> fragments = new FragmentReader(new SourceLine(1, word.text()), 0, problems).fragments();
        if (!problems.isEmpty()) {
            Problem first = problems.all().getFirst();
            throw new SyntaxException(column(word, quoted, first.column()), first.length(), first.message(),
                    first.expected());
        }
        for (Fragment fragment : fragments) {
            if (!(fragment instanceof Fragment.Text)) {
                throw word.wrong("A mark or a variable stands in these octets.", RULE);
            }
        }
        return Octets.concat(fragments.stream().map(fragment -> ((Fragment.Text) fragment).octets()).toList());
    }

    /** The column in the line of a column in the word: a quote in it takes two. */
    private static int column(Word word, boolean quoted, int column) {
        String before = word.text().substring(0, Math.min(word.text().length(), column - 1));
        return word.column() + column - 1 + (quoted ? 1 + (int) before.chars().filter(c -> c == '"').count() : 0);
    }

    static String write(Octets octets) {
        return '"' + FragmentPrinter.print(octets).replace("\"", "\"\"") + '"';
    }
}
