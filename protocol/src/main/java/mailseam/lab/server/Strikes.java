package mailseam.lab.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts what a client has had to be told, and says when that is enough. */
final class Strikes {
    private static final Set<Saying> ACCEPTED = Set.of(Saying.MESSAGE_OK, Saying.LAST_CHUNK_OK);

    private final Talk talk;
    private final List<Strike> strikes;
    private final int[] counts;

    Strikes(Talk talk) {
        this.talk = talk;
        this.strikes = talk.rules().strikes();
        this.counts = new int[strikes.size()];
    }

    /** What is really said where this would be, and whether the connection is closed behind it. */
    Answer answer(Said said) {
        for (int i = 0; i < counts.length; i++) {
            Strike strike = strikes.get(i);
            if (ACCEPTED.contains(said.saying()) && strike.forgiven()) {
                counts[i] = 0;
            }
            if (strike.counted().contains(said.saying()) && ++counts[i] >= reach(strike)) {
                return enough(strike, said);
            }
        }
        return new Answer(replies(said), talk.rules().closing().contains(said.saying()));
    }

    private static int reach(Strike strike) {
        return strike.manner() == Strike.Manner.BEHIND ? strike.limit() : strike.limit() + 1;
    }

    private Answer enough(Strike strike, Said said) {
        LabReply words = talk.reply(Said.of(strike.words()));
        List<LabReply> replies = replies(said);
        if (strike.quiet().contains(said.saying())) {
            return new Answer(replies, true);
        }
        return switch (strike.manner()) {
            case INSTEAD -> new Answer(List.of(words), true);
            case JOINED -> new Answer(List.of(replies.getLast().with(words.lines())), true);
            case BEHIND -> {
                List<LabReply> both = new ArrayList<>(replies);
                both.add(words);
                yield new Answer(both, true);
            }
        };
    }

    private List<LabReply> replies(Said said) {
        LabReply reply = talk.reply(said);
        return switch (said.saying()) {
            case IDLE_COMMAND -> List.of();
            case EXTENDED_HELLO -> List.of(reply.with(talk.rules().offer().lines()));
            default -> List.of(reply);
        };
    }
}
