package mailseam.lab.server;

import java.util.Set;

/**
 * Commands behind which nothing may have come before their reply (RFC 2920 3.1), and what happens where something did. Only octets
 * that were read already count: the same octets one read later are no breach (B06, B07).
 *
 * @param verbs the commands, in capital letters; {@link #UNKNOWN} for those that are not known, {@link #END_OF_DATA} for the end of
 *              mail data; empty for all of them
 */
public record GroupRule(Set<String> verbs, Clients clients, Moment moment, Breach breach) {
    /** Stands for all commands that the server does not know. */
    public static final String UNKNOWN = "?";
    /** Stands for the end of mail data. */
    public static final String END_OF_DATA = ".";

    public GroupRule {
        verbs = Set.copyOf(verbs);
    }

    /** Whose commands are meant. */
    public enum Clients {
        /** Those of all clients. */
        ALL,
        /** Those of clients that were not offered PIPELINING: before EHLO, and behind HELO. */
        NOT_OFFERED,
        /** Those of clients that have got to DATA or BDAT: an Exim that offers PIPECONNECT looks no earlier. */
        BEHIND_DATA,
        /** Both at once. */
        NOT_OFFERED_BEHIND_DATA
    }

    /** When the server looks. */
    public enum Moment {
        /** As soon as the command was read; it has no effect. */
        READ,
        /** When it is about to accept the command; one that is refused is no breach. */
        ACCEPTED
    }

    /** What a breach leads to. */
    public enum Breach {
        /** A reply instead of the command's, and the end of the connection. */
        CLOSE,
        /** A reply instead of the command's; all that comes behind it but QUIT is rejected. */
        REJECT,
        /** Nothing at once; no recipient of this client is taken any more. */
        BAR
    }
}
