package mailseam.lab.server;

import java.util.Optional;
import mailseam.lab.server.GroupRule.Moment;

/** Looks whether something came behind a command that must be the last of its group. */
final class Groups {
    private final Talk talk;

    Groups(Talk talk) {
        this.talk = talk;
    }

    /**
     * What is said because something stands behind the command; empty if its own reply is.
     *
     * @param verb in capital letters, or what {@link GroupRule} has for others
     */
    Optional<Said> breach(String verb, Moment moment) {
        for (GroupRule rule : talk.rules().groups()) {
            if (rule.moment() == moment && covers(rule, verb) && concerns(rule.clients())) {
                switch (rule.breach()) {
                    case BAR -> talk.bar();
                    case REJECT -> {
                        talk.reject();
                        return Optional.of(Said.of(Saying.OUT_OF_STEP_ONCE));
                    }
                    case CLOSE -> {
                        return Optional.of(Said.of(Saying.OUT_OF_STEP));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean covers(GroupRule rule, String verb) {
        return rule.verbs().isEmpty() || rule.verbs().contains(verb);
    }

    private boolean concerns(GroupRule.Clients clients) {
        return switch (clients) {
            case ALL -> true;
            case NOT_OFFERED -> !talk.pipelining();
            case BEHIND_DATA -> talk.behindData();
            case NOT_OFFERED_BEHIND_DATA -> !talk.pipelining() && talk.behindData();
        };
    }
}
