package mailseam.smtp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a server offers in its reply to EHLO (RFC 5321 4.1.1.1).
 *
 * @param domain   the first word of the first line: the server's name; a greeting may stand behind it
 * @param keywords the keywords in capital letters and in their order, each with its parameters or an empty text
 */
public record Extensions(String domain, Map<String, String> keywords) {
    public Extensions {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** Reads a reply to EHLO; any other reply than 250 offers nothing. Of a repeated keyword the first line counts. */
    public static Extensions of(Reply reply) {
        Map<String, String> keywords = new LinkedHashMap<>();
        if (reply.code() == 250) {
            for (ReplyLine line : reply.lines().subList(1, reply.lines().size())) {
                String text = line.text().latin1().strip();
                String keyword = firstWord(text);
                if (!keyword.isEmpty()) {
                    keywords.putIfAbsent(
                            keyword.toUpperCase(Locale.ROOT),
                            text.substring(keyword.length()).strip());
                }
            }
        }
        return new Extensions(firstWord(reply.lines().getFirst().text().latin1()), keywords);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** Whether a keyword is offered, in any case. */
    public boolean offers(String keyword) {
        return keywords.containsKey(keyword.toUpperCase(Locale.ROOT));
    }
}
