package mailseam.lab.client;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mailseam.lab.client.Habits.Content;
import mailseam.lab.client.Habits.Envelope;
import mailseam.lab.client.Habits.Opening;
import mailseam.lab.client.Question.Kind;
import mailseam.smtp.Extensions;
import mailseam.smtp.Reply;

/** What a client with some habits says next, by the replies that it believes to have got. */
final class MailDialogue {
    private final MailWords words;
    private final Habits habits;
    private final Deque<Say> ahead = new ArrayDeque<>();
    private boolean tryHelo;
    private boolean over;
    private int accepted;
    private int recipients;
    private boolean dataOpen;
    private boolean refused;

    MailDialogue(ClientMail mail, Habits habits) {
        this.words = new MailWords(mail, habits);
        this.habits = habits;
    }

    /** What it says when the connection stands. */
    Say opening() {
        return switch (habits.opening()) {
            case EHLO, HELO, BARE_HELO -> {
                ahead.add(hello());
                yield Say.nothing();
            }
            case EARLY -> Say.group(List.of(Say.nothing(), hello()));
            case UNGREETED -> hello();
        };
    }

    private Say hello() {
        return switch (habits.opening()) {
            case EHLO, EARLY, UNGREETED -> words.hello("EHLO");
            case HELO -> words.hello("HELO");
            case BARE_HELO -> Say.command(Kind.HELLO, "HELO");
        };
    }

    /** It takes this for the reply to that; whether it can live with it. */
    boolean answered(Question question, Reply reply) {
        boolean granted = question.isGranted(reply.code());
        switch (question.kind()) {
            case HELLO -> {
                if (granted) {
                    plan(Extensions.of(reply));
                } else if (habits.opening() == Opening.EHLO && !tryHelo && reply.code() / 100 == 5) {
                    tryHelo = true;
                    ahead.add(words.hello("HELO"));
                    return true;
                }
            }
            case MAIL -> {
                recipients = 0;
                accepted = 0;
            }
            case RCPT -> {
                recipients++;
                accepted += granted ? 1 : 0;
            }
            case DATA -> dataOpen = granted;
            case MESSAGE -> dataOpen = false;
            case GREETING, RSET, QUIT -> {
            }
        }
        refused |= !granted && question.kind() != Kind.RCPT && question.kind() != Kind.MESSAGE;
        return granted;
    }

    /** What it says now that all its questions were answered; empty when it is done. */
    Optional<Say> next() {
        if (over) {
            return Optional.empty();
        }
        if (dataOpen && (accepted == 0 || refused)) {
            accepted = 0;
            dataOpen = false;
            refused = true;
            return Optional.of(words.emptyMessage());
        }
        if (refused || (recipients == words.mail().recipients() && accepted == 0)) {
            ahead.clear();
            ahead.add(words.quit());
        }
        Optional<Say> say = Optional.ofNullable(ahead.poll());
        over = say.stream().flatMap(said -> said.questions().stream()).anyMatch(asked -> asked.kind() == Kind.QUIT);
        return say;
    }

    private void plan(Extensions offers) {
        for (int message = 0; message < habits.messages(); message++) {
            if (message > 0) {
                ahead.add(words.rset());
            }
            mail(offers);
        }
        Say last = ahead.removeLast();
        boolean quitsAtOnce = habits.content() == Content.WITH_QUIT || chunked(offers);
        ahead.addAll(quitsAtOnce ? List.of(Say.group(List.of(last, words.quit()))) : List.of(last, words.quit()));
    }

    private void mail(Extensions offers) {
        List<Say> envelope = new ArrayList<>(List.of(words.from()));
        envelope.addAll(words.recipients());
        if (chunked(offers)) {
            envelope.add(words.chunk());
            ahead.add(Say.group(envelope));
            return;
        }
        if (habits.content() == Content.WITH_DATA) {
            ahead.addAll(envelope);
            ahead.add(Say.group(List.of(words.data(), words.message())));
            return;
        }
        envelope.add(words.data());
        ahead.addAll(grouped(offers) ? List.of(Say.group(envelope)) : envelope);
        ahead.add(words.message());
    }

    private boolean grouped(Extensions offers) {
        return switch (habits.envelope()) {
            case LOCKSTEP -> false;
            case UNASKED -> true;
            case GROUP, CUT_VERB, WITH_CHUNK -> offers.offers("PIPELINING");
        };
    }

    private boolean chunked(Extensions offers) {
        return habits.envelope() == Envelope.WITH_CHUNK && offers.offers("CHUNKING") && grouped(offers);
    }
}
