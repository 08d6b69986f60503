package mailseam.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;
import org.jspecify.annotations.Nullable;

/**
 * A session read as the dialogue that it is meant to become: which units its client's octets are, which replies its server's,
 * and which reply answers which unit. What DATA, AUTH and STARTTLS are followed by is told from the session's own replies.
 */
final class Dialogue {
    /**
     * A reply of the session.
     *
     * @param reply    the reply
     * @param act      index of the act that ends it
     * @param answered the unit that it answers, if it is known
     */
    record Answer(Reply reply, int act, @Nullable ClientUnit answered) {
    }

    private final List<Act> acts;
    private final boolean units;
    private final Match match;
    private final List<ClientUnit> said = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<Integer, List<Expectation>> expected = new HashMap<>();
    private final IdentityHashMap<ClientUnit, Integer> codes = new IdentityHashMap<>();
    private final List<Integer> surplus = new ArrayList<>();
    private final CommandReader commands;
    private final ReplyReader replies;
    private final ActIndex index = new ActIndex();
    private int answered;
    private boolean anyReply;

    /**
     * Reads a session.
     *
     * @param units whether the client's octets are to be read too: it takes time and is not always needed
     */
    Dialogue(List<Act> acts, Match match, boolean units) {
        this.acts = acts;
        this.match = match;
        this.units = units;
        this.commands = new CommandReader(Limits.DEFAULT, this::unit);
        this.replies = new ReplyReader(Limits.DEFAULT, this::reply);
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i) instanceof Act.Said act) {
                read(act, i);
            }
        }
        commands.end();
        replies.end();
    }

    /** The client's units, in order. */
    List<ClientUnit> units() {
        return said;
    }

    /** The server's replies, in order, but for those that only an expression describes. */
    List<Answer> answers() {
        return answers;
    }

    /** The code with which a unit is expected to be answered, for an expression the likely one; 0 if it is not answered. */
    int code(ClientUnit unit) {
        return codes.getOrDefault(unit, 0);
    }

    /** The acts that end replies to nothing: beyond the greeting and the units that were said before. */
    List<Integer> surplus() {
        return surplus;
    }

    /** The act that said the octet at an offset of the client's stream. */
    int actAt(long offset) {
        return index.actAt(Direction.CLIENT, offset);
    }

    /** What the other side is expected to have sent once an act is over. */
    List<Expectation> expected(int act) {
        return expected.getOrDefault(act, List.of());
    }

    private void read(Act.Said act, int number) {
        if (act.form() instanceof ReplyForm.Found(String regex)) {
            expect(number, new ReplyExpectations.OfPattern(act.line(), regex));
            answer(codeOf(regex), number);
        } else if (act.octets().isEmpty()) {
            return;
        } else if (act.side() == Direction.SERVER) {
            index.add(Direction.SERVER, act.octets().length(), number);
            replies.read(act.octets(), number, 0);
        } else if (units) {
            index.add(Direction.CLIENT, act.octets().length(), number);
            commands.read(act.octets(), number, 0);
        }
    }

    private void expect(int act, Expectation expectation) {
        expected.computeIfAbsent(act, _ -> new ArrayList<>(1)).add(expectation);
    }

    private void unit(ClientUnit unit) {
        said.add(unit);
        if (!(unit instanceof OpaqueOctets)) {
            int first = index.actAt(Direction.CLIENT, unit.offset());
            int last = index.actAt(Direction.CLIENT, unit.offset() + Math.max(1, unit.length()) - 1);
            expect(last, new UnitExpectation(acts.get(first).line(), unit, match == Match.TEXT));
        }
    }

    private void reply(Reply reply) {
        int first = index.actAt(Direction.SERVER, reply.offset());
        int last = index.actAt(Direction.SERVER, reply.offset() + reply.length() - 1);
        Act.Said act = (Act.Said) acts.get(last);
        int line = acts.get(first).line();
        boolean alone = first == last;
        Expectation expectation = switch (act.form()) {
            case ReplyForm.Code(int code) when alone -> new ReplyExpectations.OfCode(line, code);
            case ReplyForm.CodeClass(String word) when alone -> new ReplyExpectations.OfClass(line, word);
            default -> new ReplyExpectations.OfRecorded(line, reply, match);
        };
        expect(last, expectation);
        answers.add(new Answer(reply, last, answer(reply.code(), last)));
    }

    /** Pairs a reply with the unit that it answers, by counting; the greeting answers none. */
    private @Nullable ClientUnit answer(int code, int act) {
        boolean greeting = !anyReply && (said.isEmpty() || code == 220);
        anyReply = true;
        while (!greeting && answered < said.size()) {
            ClientUnit unit = said.get(answered++);
            if (unit instanceof Chunk || unit instanceof OpaqueOctets) {
                continue;
            }
            if (answered == said.size() && commands.awaiting() != CommandReader.Awaiting.NOTHING) {
                commands.verdict(code);
            }
            codes.put(unit, code);
            return unit;
        }
        if (!greeting) {
            surplus.add(act);
        }
        return null;
    }

    /** The code that an expression is likely to mean. */
    private int codeOf(String regex) {
        String start = regex.startsWith("^") ? regex.substring(1) : regex;
        if (start.matches("(?s)[2-5][0-9][0-9].*")) {
            return Integer.parseInt(start.substring(0, 3));
        }
        return switch (commands.awaiting()) {
            case DATA -> 354;
            case STARTTLS -> 220;
            case AUTH -> 235;
            case NOTHING -> 250;
        };
    }
}
