package mailseam.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks {@code HOST:PORT} in a file, without looking anything up. */
final class HostPort {
    private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.%a-z]+]|[^\\s:\\[\\]]+)(?::([0-9]{1,5}))?");
    private static final String RULE = "Write HOST:PORT, such as 127.0.0.1:2525 or [::1]:25.";

    private HostPort() {
    }

    static String check(String value) throws SyntaxException {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new SyntaxException(1, Math.max(1, value.length()),
                    value.isEmpty() ? "The value is missing." : "\"" + Shown.brief(value) + "\" is no server.", RULE);
        }
        if (matcher.group(2) != null) {
            int port = Integer.parseInt(matcher.group(2));
            if (port < 1 || port > 65_535) {
                throw new SyntaxException(matcher.start(2) + 1, matcher.group(2).length(),
                        "There is no port " + port + ".", "A port is a number from 1 to 65535.");
            }
        }
        return value;
    }
}
