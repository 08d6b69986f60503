package mailseam.app.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is to be coloured in a line of a session file. It goes by looks alone, so that a wrong file is coloured too, and each line
 * stands for itself, so that an edit changes the colours of its own lines and no others.
 */
public final class Highlighter {
    /** Of a longer line the head is coloured. */
    static final int LONGEST = 4096;

    private static final Pattern SIDE = Pattern.compile("[ \\t]*(\\+[0-9.]+[ \\t]+)?([CS]:)(.*)");
    private static final Pattern DIRECTIVE = Pattern.compile("[ \\t]*(\\+[0-9.]+[ \\t]+)?(@[A-Za-z-]*)(.*)");
    private static final Pattern KEY = Pattern.compile("[ \\t]*([A-Za-z][A-Za-z-]*)(.*)");
    private static final Pattern INSIDE = Pattern.compile(
            "(?<cut>\\{cut[^}]*})|(?<variable>\\$\\{[^}]*})|(?<escape>\\\\(?:x[0-9A-Fa-f]{2}|.))");
    private static final Pattern VERB = Pattern.compile(" ?(MAIL FROM:|RCPT TO:|[A-Z]{4,10}(?=[ {\\\\]|$))");
    private static final Pattern CODE = Pattern.compile(" ?([0-9][0-9x]{2})");

    private Highlighter() {
    }

    /** The coloured runs of a line, in order and apart from each other. */
    public static List<Run> runs(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Run> runs = new ArrayList<>();
        if (line.stripLeading().startsWith("#")) {
            add(runs, 0, line.length(), Token.COMMENT);
            return runs;
        }
        Matcher side = SIDE.matcher(line);
        Matcher directive = DIRECTIVE.matcher(line);
        Matcher key = KEY.matcher(line);
        if (side.matches()) {
            boolean client = side.group(2).startsWith("C");
            time(side, runs);
            add(runs, side.start(2), side.end(2), client ? Token.CLIENT : Token.SERVER);
            said(line, side.start(3), client, runs);
        } else if (directive.matches()) {
            time(directive, runs);
            add(runs, directive.start(2), directive.end(2), Token.DIRECTIVE);
            inside(line, directive.start(3), runs);
        } else if (key.matches()) {
            add(runs, key.start(1), key.end(1), Token.KEY);
            inside(line, key.start(2), runs);
        }
        return runs;
    }

    private static void time(Matcher matcher, List<Run> runs) {
        if (matcher.group(1) != null) {
            add(runs, matcher.start(1), matcher.end(1), Token.TIME);
        }
    }

    private static void said(String line, int from, boolean client, List<Run> runs) {
        Matcher head = (client ? VERB : CODE).matcher(line).region(from, line.length());
        int next = from;
        if (head.lookingAt()) {
            add(runs, head.start(1), head.end(1), client ? Token.VERB : Token.CODE);
            next = head.end();
        }
        inside(line, next, runs);
    }

    private static void inside(String line, int from, List<Run> runs) {
        Matcher found = INSIDE.matcher(line);
        for (int next = from; found.find(next); next = found.end()) {
            add(runs, found.start(), found.end(), kind(found));
        }
    }

    private static Token kind(Matcher found) {
        if (found.group("cut") != null) {
            return Token.CUT;
        }
        return found.group("variable") != null ? Token.VARIABLE : Token.ESCAPE;
    }

    private static void add(List<Run> runs, int from, int to, Token token) {
        if (to > from) {
            runs.add(new Run(from, to, token));
        }
    }
}
