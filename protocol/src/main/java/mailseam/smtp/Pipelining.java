package mailseam.smtp;

import java.util.Locale;
import java.util.Set;

/** The rules for what a client may send before it has read the replies to what it sent (RFC 2920 3.1). */
public final class Pipelining {
    /** Mechanisms of one round trip and without a security layer. */
    private static final Set<String> ONE_ROUND_TRIP = Set.of("PLAIN", "EXTERNAL");

    private Pipelining() {
    }

    /**
     * Whether a unit ends its command group: the client has to read all replies before it sends on. Mail data may be the first
     * element of a group, so they never end one; a command that is not known always does.
     */
    public static boolean endsGroup(ClientUnit unit) {
        return switch (unit) {
            case Command command -> endsGroup(command);
            case AuthResponse _ -> true;
            case MailData _,Chunk _,OpaqueOctets _ -> false;
        };
    }

    private static boolean endsGroup(Command command) {
        return Verb.of(command.verb())
                .map(verb -> verb.group() == Verb.Group.LAST && !authenticatesAtOnce(verb, command))
                .orElse(true);
    }

    /** AUTH with an initial response after which the server has no question (RFC 4954). */
    private static boolean authenticatesAtOnce(Verb verb, Command command) {
        String[] words = verb == Verb.AUTH ? command.line().latin1().split(" +", 0) : new String[0];
        return words.length == 3 && ONE_ROUND_TRIP.contains(words[1].toUpperCase(Locale.ROOT));
    }
}
