package mailseam.report.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.session.Fragment;
import mailseam.smtp.Octets;
import mailseam.smtp.Verb;

/**
 * Finds what a client says of its credentials (RFC 4954 4): what follows the mechanism of AUTH, and what answers a challenge. They
 * are called {@code auth1}, {@code auth2} and so on, as in recordings.
 */
final class Credentials {
    private static final Pattern AUTH = Pattern.compile("(?i)[ \t]*AUTH[ \t]+[^ \t]+[ \t]*");
    private static final Pattern IN_TEXT = Pattern.compile("(?i)\\b(AUTH[ \t]+[A-Z0-9_-]{1,20}[ \t]+)[^\\s\"\\\\]+");
    private static final int CHALLENGE = 334;

    private boolean open;
    private boolean asked;
    private int count;

    /** A text for a comment, without what follows AUTH in it. */
    static String masked(String text) {
        return IN_TEXT.matcher(text).replaceAll("$1(credential)");
    }

    /** The client says a line; its octets are one character each. */
    List<Fragment> client(String line) {
        Matcher auth = AUTH.matcher(line);
        if (auth.lookingAt()) {
            open = true;
            asked = false;
            String rest = line.substring(auth.end());
            return rest.isEmpty() || rest.equals("=") ? text(line)
                    : List.of(new Fragment.Text(Octets.latin1(line.substring(0, auth.end()))), secret());
        }
        boolean command = !asked && Verb.of(line.split(" ", 2)[0]).isPresent();
        if (!open || command || line.equals("*") || line.isEmpty()) {
            open &= !command;
            return text(line);
        }
        return List.of(secret());
    }

    /** The server says a reply with a code. A challenge may come behind replies to what was sent before AUTH, with it in one group. */
    void server(int code) {
        asked = code == CHALLENGE;
        open = asked;
    }

    /** How many there were. */
    int count() {
        return count;
    }

    private Fragment secret() {
        count++;
        return new Fragment.Secret("auth" + count);
    }

    private static List<Fragment> text(String line) {
        return List.of(new Fragment.Text(Octets.latin1(line)));
    }
}
