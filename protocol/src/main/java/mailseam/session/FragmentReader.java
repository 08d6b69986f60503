package mailseam.session;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mailseam.smtp.Octets;

/** Reads the text of a line behind {@code C:} or {@code S:}: plain characters, escapes, marks and variables. */
final class FragmentReader {
    static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    static final Pattern SECRET = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    private static final After NONE = new After.Nothing();
    private static final Fragment.Cut PLAIN_CUT = new Fragment.Cut(NONE);
    private static final String MARKS = "Marks are {cut}, {cut 50ms}, {cut acked} and {cut +0.041210}; write \\{ for a brace.";
    private static final String ESCAPES = "Escapes are \\r, \\n, \\t, \\\\, \\{, \\xHH and, at the end, \\c.";

    /** What ended the line by its own say so far. */
    private enum End {
        NONE, LINE_END, NO_LINE_END
    }

    private final SourceLine line;
    private final String text;
    private final ProblemList problems;
    private final Consumer<LinePiece> pieces;
    private final List<Fragment> fragments = new ArrayList<>();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private End end = End.NONE;
    private int at;

    /** Reads a line from a 0-based index on. */
    FragmentReader(SourceLine line, int from, ProblemList problems) {
        this(line, from, problems, _ -> {});
    }

    /** The same, which tells of each piece of the text what it stands for. */
    FragmentReader(SourceLine line, int from, ProblemList problems, Consumer<LinePiece> pieces) {
        this.pieces = pieces;
        this.line = line;
        this.text = line.text();
        this.problems = problems;
        this.at = from;
        while (at < text.length()) {
            step();
        }
        flush();
    }

    List<Fragment> fragments() {
        return fragments;
    }

    /** Whether CRLF ends the line: no {@code \r}, {@code \n} or {@code \c} stands at its end. */
    boolean crlf() {
        return end == End.NONE;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '{') {
            mark();
        } else if (c == '\\') {
            escape();
        } else if (c == '$' && text.startsWith("{", at + 1)) {
            variable();
        } else {
            plain();
        }
    }

    private void plain() {
        int from = at++;
        while (at < text.length() && "\\{$".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        content(from);
        piece(from, LinePiece.Kind.PLAIN);
        octets.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
    }

    /** Something that is sent follows: what stood before it did not end the line. */
    private void content(int from) {
        if (end == End.NO_LINE_END) {
            problem(from, 1, "Text follows \\c.", "\\c stands at the end of the line.");
        }
        end = End.NONE;
    }

    private void escape() {
        int from = at;
        int before = octets.size();
        char c = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        at = Math.min(text.length(), at + 2);
        content(from);
        switch (c) {
            case 'r' -> lineEnd('\r');
            case 'n' -> lineEnd('\n');
            case 't' -> octets.write('\t');
            case '\\', '{' -> octets.write(c);
            case 'c' -> end = End.NO_LINE_END;
            case 'x' -> hex(from);
            case 0 -> problem(from, 1, "A backslash stands at the end of the line.", "Write \\\\ for a backslash.");
            default -> problem(from, 2, "Unknown escape \"\\" + Shown.brief(text.substring(from + 1, at)) + "\".",
                    ESCAPES);
        }
        piece(from, octets.size() > before ? LinePiece.Kind.OCTET : LinePiece.Kind.NOTHING);
    }

    private void lineEnd(char octet) {
        octets.write(octet);
        end = End.LINE_END;
    }

    private void hex(int from) {
        int high = at < text.length() ? digit(text.charAt(at)) : -1;
        int low = at + 1 < text.length() ? digit(text.charAt(at + 1)) : -1;
        if (high < 0 || low < 0) {
            problem(from, Math.min(text.length(), at + 2) - from, "\\x stands without two hexadecimal digits.",
                    "Write an octet as \\xHH, such as \\x0D.");
            return;
        }
        at += 2;
        octets.write(high << 4 | low);
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private void mark() {
        int from = at;
        int close = text.indexOf('}', from);
        if (close < 0) {
            at = text.length();
            piece(from, LinePiece.Kind.NOTHING);
            problem(from, at - from, "A brace is opened and not closed.", MARKS);
            return;
        }
        at = close + 1;
        String inner = text.substring(from + 1, close).strip();
        if (inner.equals("cut")) {
            cut(from, PLAIN_CUT);
        } else if (inner.startsWith("cut ")) {
            cut(from, inner.substring(4).strip());
        } else {
            piece(from, LinePiece.Kind.NOTHING);
            problem(from, at - from, "Unknown mark \"" + Shown.brief(text.substring(from, at)) + "\".", MARKS);
        }
    }

    private void cut(int from, String wait) {
        try {
            cut(from, new Fragment.Cut(MarkText.parse(wait)));
        } catch (SyntaxException wrong) {
            piece(from, LinePiece.Kind.NOTHING);
            problem(from, at - from, wrong.message(), MARKS);
        }
    }

    private void variable() {
        int from = at;
        int close = text.indexOf('}', from);
        at = close < 0 ? text.length() : close + 1;
        content(from);
        String name = close < 0 ? "" : text.substring(from + 2, close);
        if (name.startsWith("secret:") && SECRET.matcher(name.substring(7)).matches()) {
            piece(from, LinePiece.Kind.SECRET);
            add(new Fragment.Secret(name.substring(7)));
        } else if (VARIABLE.matcher(name).matches()) {
            piece(from, LinePiece.Kind.VARIABLE);
            add(new Fragment.Variable(name));
        } else {
            piece(from, LinePiece.Kind.NOTHING);
            problem(from, at - from, "\"" + Shown.brief(text.substring(from, at)) + "\" is no variable.",
                    "Write ${name} or ${secret:NAME}; write $\\{ for the characters themselves.");
        }
    }

    private void cut(int from, Fragment.Cut cut) {
        pieces.accept(new LinePiece(from, at, LinePiece.Kind.MARK, cut.after()));
        add(cut);
    }

    private void piece(int from, LinePiece.Kind kind) {
        pieces.accept(new LinePiece(from, at, kind, NONE));
    }

    private void add(Fragment fragment) {
        flush();
        fragments.add(fragment);
    }

    private void flush() {
        if (octets.size() > 0) {
            fragments.add(new Fragment.Text(Octets.wrap(octets.toByteArray())));
            octets.reset();
        }
    }

    private void problem(int from, int length, String message, String expected) {
        problems.add(line, from + 1, length, message, expected);
    }
}
