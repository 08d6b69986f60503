package mailseam.report.redact;

import java.util.Locale;
import java.util.regex.Pattern;
import mailseam.smtp.Verb;

/** Finds the names in a command line, by its verb. */
final class CommandNames implements Finder {
    /** An octet as parameters write it (RFC 3461 4): {@code +2B}. */
    private static final Pattern XTEXT = Pattern.compile("\\+[0-9A-F]{2}");

    @Override
    public void find(String text, Sink sink) {
        int verb = skip(text, 0, true);
        int behind = skip(text, verb, false);
        String word = text.substring(verb, behind).toUpperCase(Locale.ROOT);
        int arguments = skip(text, behind, true);
        switch (word) {
            case "EHLO", "HELO", "LHLO", "ETRN", "ATRN" -> {
                int end = skip(text, arguments, false);
                PathNames.host(text, arguments, end, sink);
                FreeNames.find(text, end, true, sink);
            }
            case "MAIL", "RCPT", "SEND", "SOML", "SAML" -> path(text, arguments, sink);
            case "VRFY", "EXPN" -> PathNames.address(text, arguments, text.length(), sink);
            case "XCLIENT", "XFORWARD" -> attributes(text, arguments, sink);
            default -> FreeNames.find(text, Verb.of(word).isPresent() ? arguments : verb, true, sink);
        }
    }

    @Override
    public int begin(String text) {
        int verb = skip(text, 0, true);
        int behind = skip(text, verb, false);
        return Verb.of(text.substring(verb, behind)).isPresent() ? behind : 0;
    }

    /** The index behind blanks, or behind what is none. */
    private static int skip(String text, int from, boolean blanks) {
        int at = from;
        while (at < text.length() && Ascii.isBlank(text.charAt(at)) == blanks) {
            at++;
        }
        return at;
    }

    private static void path(String text, int arguments, Sink sink) {
        int colon = text.indexOf(':', arguments);
        int from = skip(text, colon < 0 ? arguments : colon + 1, true);
        boolean brackets = from < text.length() && text.charAt(from) == '<';
        int close = brackets ? closing(text, from) : skip(text, from, false);
        PathNames.address(text, from, close, sink);
        String plain = text.substring(0, close) + XTEXT.matcher(text.substring(close)).replaceAll("\1\1\1");
        parameters(plain, close, sink);
        FreeNames.find(plain, arguments, true, sink);
    }

    /** The bracket that closes the path: not one within a quoted string. */
    private static int closing(String text, int open) {
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '>' && !quoted) {
                return i;
            }
        }
        int close = text.indexOf('>', open);
        return close < 0 ? text.length() : close;
    }

    private static void parameters(String text, int from, Sink sink) {
        int at = from;
        while (at < text.length()) {
            int start = skip(text, at, true);
            int end = skip(text, start, false);
            int equals = text.indexOf('=', start);
            if (equals > 0 && equals < end) {
                switch (text.substring(start, equals).toUpperCase(Locale.ROOT)) {
                    case "AUTH", "ENVID" -> PathNames.address(text, equals + 1, end, sink);
                    case "ORCPT" ->
                            PathNames.address(text, Math.max(equals, text.indexOf(';', equals)) + 1, end, sink);
                    default -> {
                    }
                }
            }
            at = end;
        }
    }

    private static void attributes(String text, int from, Sink sink) {
        int at = from;
        while (at < text.length()) {
            int start = skip(text, at, true);
            int end = skip(text, start, false);
            int equals = text.indexOf('=', start);
            if (equals > 0 && equals < end && text.charAt(equals + 1 < end ? equals + 1 : equals) != '[') {
                switch (text.substring(start, equals).toUpperCase(Locale.ROOT)) {
                    case "NAME", "HELO" -> PathNames.host(text, equals + 1, end, sink);
                    case "LOGIN", "IDENT" -> PathNames.address(text, equals + 1, end, sink);
                    default -> {
                    }
                }
            }
            at = end;
        }
        FreeNames.find(text, from, true, sink);
    }
}
