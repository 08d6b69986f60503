package mailseam.app.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mailseam.app.text.Texts;
import mailseam.app.timeline.ShownLine;
import mailseam.smtp.Command;
import mailseam.smtp.EnhancedStatus;
import mailseam.smtp.ExtensionKeyword;
import mailseam.smtp.Octets;
import mailseam.smtp.Parameter;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyLine;
import mailseam.smtp.StatusWords;
import mailseam.smtp.Verb;

/** The parts of a command or a reply, each with what it means and the section of the RFC that says so. */
final class Meanings {
    /** So many keywords or parameters are told of. */
    private static final int MOST = 40;

    private final Texts texts;

    Meanings(Texts texts) {
        this.texts = texts;
    }

    /** The verb, the path and the parameters of a command; {@code shown} are its octets as they may be shown. */
    List<Fact> of(Command command, Octets shown) {
        List<Fact> facts = new ArrayList<>();
        Optional<Verb> verb = Verb.of(command.verb());
        facts.add(fact("verb", verb.map(known -> texts.get("meaning.known", known.name(), known.reference()))
                .orElseGet(() -> texts.get("meaning.unknownVerb"))));
        if (verb.isEmpty() || (verb.get() != Verb.MAIL && verb.get() != Verb.RCPT)) {
            return facts;
        }
        String line = ShownLine.of(shown);
        int open = line.indexOf('<');
        int close = line.indexOf('>', Math.max(0, open));
        if (open >= 0 && close > open) {
            path(line.substring(open + 1, close), verb.get(), facts);
            Arrays.stream(line.substring(close + 1).strip().split(" ")).filter(word -> !word.isEmpty()).limit(MOST)
                    .forEach(word -> facts.add(fact("parameter", parameter(word, verb.get()))));
        }
        return facts;
    }

    private void path(String path, Verb verb, List<Fact> facts) {
        if (path.isEmpty()) {
            facts.add(fact("path", texts.get("meaning.nullPath")));
            return;
        }
        int at = path.lastIndexOf('@');
        if (at < 0) {
            facts.add(fact("path", texts.get("meaning.localOnly", path)));
        } else {
            facts.add(fact("path", texts.get(verb == Verb.MAIL ? "meaning.reversePath" : "meaning.forwardPath",
                    path.substring(0, at), path.substring(at + 1))));
        }
    }

    private String parameter(String word, Verb verb) {
        String keyword = word.split("=", 2)[0];
        return Parameter.of(verb).stream().filter(known -> known.keyword().equalsIgnoreCase(keyword)).findFirst()
                .map(known -> texts.get("meaning.parameter", word, known.extension(), known.reference()))
                .orElseGet(() -> texts.get("meaning.unknownParameter", word));
    }

    /** The digits of a reply, its enhanced status code and, of a reply to EHLO, the keywords. */
    List<Fact> of(Reply reply, boolean toEhlo) {
        List<Fact> facts = new ArrayList<>();
        int code = reply.code();
        if (code >= 0) {
            facts.add(fact("code",
                    texts.get("meaning.code", code, StatusWords.first(code).orElse(texts.get("meaning.no")),
                            StatusWords.second(code).orElse(texts.get("meaning.no")))));
        }
        EnhancedStatus.in(reply.lines().getLast()).ifPresent(status -> facts.add(fact("status",
                texts.get("meaning.status", status, StatusWords.of(status).orElse(texts.get("meaning.no"))))));
        if (toEhlo && code == 250) {
            reply.lines().stream().skip(1).limit(MOST).forEach(line -> facts.add(fact("offers", keyword(line))));
        }
        return facts;
    }

    private String keyword(ReplyLine line) {
        String text = ShownLine.of(line.text());
        return ExtensionKeyword.of(text.split("[ =]", 2)[0])
                .map(known -> texts.get("meaning.keyword", text, known.text(), known.reference()))
                .orElseGet(() -> texts.get("meaning.unknownKeyword", text));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get("fact." + key), value);
    }
}
