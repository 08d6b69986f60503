package mailseam.capture.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One conversation in two captures, such as the client's and the server's. Addresses and ports tell where nothing translates them; else
 * what was said does, and when: clocks may differ by an hour.
 */
public record SameConversation(MailConversation left, MailConversation right) {
    private static final Duration CLOCKS = Duration.ofHours(1);

    /** The only pair that fits, or the only conversations that there are; empty where several fit equally well. */
    public static Optional<SameConversation> find(List<MailConversation> left, List<MailConversation> right) {
        if (left.size() == 1 && right.size() == 1) {
            return Optional.of(new SameConversation(left.getFirst(), right.getFirst()));
        }
        List<SameConversation> fitting = new ArrayList<>();
        for (MailConversation one : left) {
            for (MailConversation other : right) {
                SameConversation pair = new SameConversation(one, other);
                if (pair.likeness() > 0) {
                    fitting.add(pair);
                }
            }
        }
        fitting.sort(Comparator.comparingInt(SameConversation::likeness).reversed());
        boolean isClear = !fitting.isEmpty()
                && (fitting.size() == 1 || fitting.get(0).likeness() > fitting.get(1).likeness());
        return isClear ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** How much speaks for it; 0 where it cannot be. */
    private int likeness() {
        if (Duration.between(left.start(), right.start()).abs().compareTo(CLOCKS) > 0) {
            return 0;
        }
        int ends = (left.client().equals(right.client()) ? 4 : left.client().port() == right.client().port() ? 2 : 0)
                + (left.server().equals(right.server()) ? 2 : left.server().port() == right.server().port() ? 1 : 0);
        boolean saidTheSame = left.verbs().equals(right.verbs()) && left.codes().equals(right.codes());
        return ends >= 6 || saidTheSame ? ends + (saidTheSame ? 4 : 0) + 1 : 0;
    }
}
