package mailseam.lab.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.play.Wording;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/** What the server really said, whatever the client makes of it: finds where the client falls out of step. */
final class Truth {
    private final List<Question> asked = new ArrayList<>(List.of(Question.CONNECT));
    private final ReplyReader reader = new ReplyReader(Limits.DEFAULT, _ -> complete());
    private int replies;
    private long octets;
    private long ended;
    private int next;
    private Optional<String> misstep = Optional.empty();

    /** Of a client that waits for the greeting, or that does not know of one. */
    Truth(boolean knowsGreeting) {
        next = knowsGreeting ? 0 : 1;
    }

    private void complete() {
        replies++;
    }

    void said(List<Question> questions) {
        questions.stream().filter(question -> !question.equals(Question.CONNECT)).forEach(asked::add);
    }

    void heard(Octets read, int segment, long nanos) {
        int before = replies;
        octets += read.length();
        reader.read(read, segment, nanos);
        if (replies > before) {
            ended = octets;
        }
    }

    /** Octets since a reply ended. */
    long unended() {
        return octets - ended;
    }

    /** The client takes this for the reply to its next question. */
    void takes(Reply reply) {
        Question question = asked.get(next);
        if (misstep.isEmpty() && replies <= next) {
            misstep = Optional.of("The client took " + (reader.inReply() || replies == 0
                    ? "a part of " + words(question) + ", " + Wording.of(reply)
                            + ", for the whole, and went on before it was complete."
                    : words(asked.get(replies - 1)) + ", " + Wording.of(reply) + ", for " + words(question) + "."));
        }
        next++;
    }

    private static String words(Question question) {
        return question.kind() == Question.Kind.GREETING ? "the greeting" : "the reply to " + question.text();
    }

    /** Where it first fell out of step, in a sentence. */
    Optional<String> misstep() {
        return misstep;
    }
}
