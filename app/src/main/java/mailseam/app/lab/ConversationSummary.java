package mailseam.app.lab;

import java.util.Optional;
import mailseam.play.Outcome;

/**
 * What a list says of a conversation.
 *
 * @param commands  units that the client sent until now: commands, messages, chunks
 * @param lastReply the last line of the last reply, with what is no text escaped; empty where there is none
 * @param outcome   how it ended, once it has
 */
public record ConversationSummary(int commands, String lastReply, Optional<Outcome> outcome) {
    static final ConversationSummary NOTHING = new ConversationSummary(0, "", Optional.empty());
}
