package mailseam.lab.server;

import java.util.List;
import java.util.Set;

/**
 * The decisions of a server, as data.
 *
 * @param groups  which commands must be the last of their group
 * @param strikes when it has had enough of a client; a reply that one of them takes back is not counted by those behind it
 * @param closing what it says last: the connection is closed behind these
 * @param flaws   what it does wrong
 */
public record Rules(Offer offer, Opening opening, Ending ending, HelloRule hello, CommandRule commands, LineRule lines,
        AddressRule addresses, RecipientRule recipients, MessageRule message, List<GroupRule> groups,
        List<Strike> strikes, Set<Saying> closing, Delivery delivery, Set<Flaw> flaws) {
    public Rules {
        groups = List.copyOf(groups);
        strikes = List.copyOf(strikes);
        closing = Set.copyOf(closing);
        flaws = Set.copyOf(flaws);
    }

    /** The same with another opening and other rules for groups. */
    Rules withGroups(Opening other, List<GroupRule> otherGroups) {
        return new Rules(offer, other, ending, hello, commands, lines, addresses, recipients, message, otherGroups,
                strikes,
                closing, delivery, flaws);
    }

    /** The same with another offer. */
    Rules withOffer(Offer other) {
        return new Rules(other, opening, ending, hello, commands, lines, addresses, recipients, message, groups,
                strikes,
                closing, delivery, flaws);
    }

    /** The same with other rules for lines and messages. */
    Rules withLines(LineRule otherLines, MessageRule otherMessage) {
        return new Rules(offer, opening, ending, hello, commands, otherLines, addresses, recipients, otherMessage,
                groups,
                strikes, closing, delivery, flaws);
    }

    /** The same with another way to send replies. */
    Rules delivering(Delivery other) {
        return new Rules(offer, opening, ending, hello, commands, lines, addresses, recipients, message, groups,
                strikes,
                closing, other, flaws);
    }

    /** The same with a flaw, and no other. */
    Rules with(Flaw flaw) {
        return new Rules(offer, opening, ending, hello, commands, lines, addresses, recipients, message, groups,
                strikes,
                closing, delivery, Set.of(flaw));
    }
}
