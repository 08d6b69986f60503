package mailseam.report.redact;

/** Finds the names in text of which nothing is known: addresses by their at sign, host names by their dots, IP addresses. */
final class FreeNames {
    private static final String LOCAL = "!#$'*^`{|}~.%+=-_";
    private static final int LONGEST_PATH = 256;
    private static final int LONGEST_LOCAL = 320;

    private FreeNames() {
    }

    /** With {@code brackets}, what stands in angle brackets without a blank is an address even where it has no at sign. */
    static void find(String text, int from, boolean brackets, Finder.Sink sink) {
        String part = text.substring(from);
        Finder.Sink moved = (start, end, role) -> sink.found(from + start, from + end, role);
        if (brackets) {
            brackets(part, moved);
        }
        for (int at = part.indexOf('@'); at >= 0; at = part.indexOf('@', at + 1)) {
            address(part, at, moved);
        }
        IpNames.find(part, moved);
        hosts(part, moved);
    }

    private static void brackets(String text, Finder.Sink sink) {
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int close = text.indexOf('>', open);
            if (close > open && close - open <= LONGEST_PATH) {
                String inside = text.substring(open + 1, close);
                boolean word = inside.chars().allMatch(c -> c > ' ')
                        && inside.chars().anyMatch(c -> Ascii.isLetter((char) c));
                if (word && !KnownWords.isKnown(inside)) {
                    PathNames.address(text, open + 1, close, sink);
                }
            }
        }
    }

    private static void address(String text, int at, Finder.Sink sink) {
        int from = at;
        if (at > 0 && text.charAt(at - 1) == '"') {
            int open = text.lastIndexOf('"', at - 2);
            from = open < 0 || at - open > LONGEST_LOCAL ? at : open;
        }
        while (from > 0 && at - from < LONGEST_LOCAL
                && (isLocal(text.charAt(from - 1)) || text.charAt(from - 1) == 1)) {
            from--;
        }
        from = behindKey(text, from, at);
        int to = at + 1;
        if (to < text.length() && text.charAt(to) == '[') {
            int close = text.indexOf(']', to);
            to = close < 0 || close - at > LONGEST_PATH ? to : close + 1;
        }
        while (to < text.length() && to - at < LONGEST_PATH
                && (Ascii.isName(text.charAt(to)) || isInnerDot(text, to))) {
            to++;
        }
        PathNames.address(text, from, to, sink);
    }

    /** {@code id=alice@example.org}: what a known word and an equals sign begin, or one of up to two letters. */
    private static int behindKey(String text, int from, int at) {
        int equals = text.indexOf('=', from);
        boolean key = equals > from && equals < at
                && (equals - from <= 2 || KnownWords.isKnown(text.substring(from, equals)));
        return key ? equals + 1 : from;
    }

    private static boolean isLocal(char c) {
        return Ascii.isWord(c) || LOCAL.indexOf(c) >= 0;
    }

    private static boolean isInnerDot(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Ascii.isName(text.charAt(at + 1));
    }

    private static void hosts(String text, Finder.Sink sink) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int from = dot;
            while (from > 0 && Ascii.isName(text.charAt(from - 1))) {
                from--;
            }
            int to = dot;
            while (to < text.length() && (Ascii.isName(text.charAt(to)) || isInnerDot(text, to))) {
                to++;
            }
            if (from < dot && to > dot && isHost(text.substring(from, to))) {
                PathNames.host(text, from, to, sink);
            }
            dot = Math.max(dot, to - 1);
        }
    }

    /** The last label of a host name is no number. */
    private static boolean isHost(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.length() > 1 && last.length() < name.length()
                && (Ascii.isLetter(last.charAt(0)) || last.charAt(0) >= 0x80);
    }
}
