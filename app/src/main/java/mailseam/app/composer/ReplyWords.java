package mailseam.app.composer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailseam.app.composer.Completion.Proposal;
import mailseam.app.document.DocumentText;
import mailseam.session.StandardReplies;
import mailseam.smtp.Verb;

/** The reply codes that can stand in a line: first those with which a server takes the command that it answers. */
final class ReplyWords {
    private static final Pattern CLIENT = Pattern.compile("[ \\t]*(?:\\+[0-9.]+[ \\t]+)?C: ?([A-Za-z]*).*");
    private static final Pattern SERVER = Pattern.compile("[ \\t]*(?:\\+[0-9.]+[ \\t]+)?S:.*");
    private static final int LOOKED_BACK = 1000;

    private ReplyWords() {
    }

    static Stream<Proposal> behind(DocumentText text, int number) {
        Set<Integer> codes = new LinkedHashSet<>(likely(text, number));
        codes.addAll(StandardReplies.codes());
        return Stream.concat(codes.stream().map(code -> new Proposal(Integer.toString(code),
                StandardReplies.text(code))),
                Stream.of(new Proposal("2xx", "any reply that says yes"), new Proposal("4xx", "any that says not now"),
                        new Proposal("5xx", "any that says no")));
    }

    /** Of the commands of the group before, the one whose turn it is by counting. */
    private static Set<Integer> likely(DocumentText text, int number) {
        int replies = 0;
        int line = number - 1;
        while (line >= 1 && number - line < LOOKED_BACK && !CLIENT.matcher(text.line(line)).matches()) {
            replies += SERVER.matcher(text.line(line)).matches() ? 1 : 0;
            line--;
        }
        List<String> group = new ArrayList<>();
        while (line >= 1 && number - line < LOOKED_BACK && !SERVER.matcher(text.line(line)).matches()) {
            Matcher client = CLIENT.matcher(text.line(line));
            if (client.matches()) {
                group.addFirst(client.group(1));
            }
            line--;
        }
        if (group.isEmpty()) {
            return Set.of(220);
        }
        return Verb.of(group.get(Math.min(replies, group.size() - 1)))
                .map(verb -> verb == Verb.DATA ? Set.of(354) : verb.accepting()).map(ReplyWords::sorted)
                .orElse(Set.of(250));
    }

    private static Set<Integer> sorted(Set<Integer> codes) {
        return new TreeSet<>(codes);
    }
}
