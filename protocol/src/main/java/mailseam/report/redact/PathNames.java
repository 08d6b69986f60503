package mailseam.report.redact;

/**
 * Finds the names in what is known to be an address, a path or a host name: all atoms and labels are names there, also those of
 * source routes, of {@code user%host} and of {@code host!user}. Common top-level domains stay.
 */
final class PathNames {
    private static final String POSTMASTER = "postmaster";

    private PathNames() {
    }

    /** The names of a path or an address. */
    static void address(String text, int from, int to, Finder.Sink sink) {
        find(text, from, to, false, sink);
    }

    /** The labels of a host name, or an address literal. */
    static void host(String text, int from, int to, Finder.Sink sink) {
        find(text, from, to, true, sink);
    }

    private static void find(String text, int from, int to, boolean host, Finder.Sink sink) {
        IpNames.find(text.substring(from, to), (start, end, role) -> sink.found(from + start, from + end, role));
        if (host && IpNames.isWhole(text.substring(from, to))) {
            return;
        }
        boolean domain = host;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '[') {
                int close = text.indexOf(']', at);
                at = close < 0 || close > to ? to : close;
            } else if (Ascii.isName(c)) {
                int end = endOfName(text, at, to);
                name(text, at, end, to, domain, host, sink);
                at = end;
            } else {
                domain = host || c == '@' || (domain && c == '.');
                at++;
            }
        }
    }

    private static int endOfName(String text, int from, int to) {
        int end = from;
        while (end < to && Ascii.isName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void name(String text, int from, int end, int to, boolean domain, boolean host, Finder.Sink sink) {
        String name = text.substring(from, end);
        boolean last = end == to || text.charAt(end) != '.';
        boolean dotted = from > 0 && text.charAt(from - 1) == '.';
        boolean known = domain && last && KnownWords.isTop(name) && (dotted || name.equalsIgnoreCase("localhost"));
        if (known || name.equalsIgnoreCase(POSTMASTER)) {
            return;
        }
        sink.found(from, end, host ? Role.HOST : domain ? Role.ADDRESS_DOMAIN : Role.LOCAL);
    }
}
