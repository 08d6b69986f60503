package mailseam.lab.client;

import java.util.List;
import java.util.function.Function;
import mailseam.play.Player;

/**
 * A lab client that can be had by name.
 *
 * @param name    as on the command line: {@code read-is-reply}
 * @param summary what it does, in one sentence
 * @param bugs    the bugs of the field guide and the stories that it is
 * @param player  gives a player for one conversation
 */
public record LabClient(String name, String summary, List<String> bugs, Function<ClientMail, Player> player) {
    public LabClient {
        bugs = List.copyOf(bugs);
    }
}
