package mailseam.play;

import java.util.Locale;
import java.util.function.Consumer;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/**
 * A conversation as it is at one place between the two sides, read as it goes: which unit the client is in, and what the next reply
 * answers. Behind an accepted STARTTLS neither side is SMTP any longer.
 */
final class Exchange {
    /** The verb of the greeting, which answers the connection. */
    static final String CONNECT = "CONNECT";
    /** The verb of the end of mail data. */
    static final String END_OF_DATA = "EOD";

    /** So many commands may wait for replies until replies are no longer counted. */
    private static final int MOST = 65_536;

    private final Pairing<String> pairing;
    private final ReplyReader replies;
    private final long patience;
    private boolean opaque;

    /**
     * At the start of a connection.
     *
     * @param patience so many octets are held for the reply that says what they are; then they are what they evidently are
     * @param units    takes each unit of the client's
     * @param replies  takes each reply before it is counted
     */
    Exchange(long patience, Consumer<ClientUnit> units, Consumer<Reply> replies) {
        this.patience = patience;
        this.pairing = new Pairing<>(unit -> {
            units.accept(unit);
            return verb(unit);
        }, MOST);
        this.replies = new ReplyReader(Limits.DEFAULT, reply -> {
            replies.accept(reply);
            pairing.replied(reply.code());
            opaque |= pairing.reader().reading() == CommandReader.Reading.OPAQUE;
        });
    }

    /** The client sent octets. */
    void client(Octets octets) {
        pairing.sent(octets, 0, 0);
        while (pairing.reader().held() > patience) {
            pairing.reader().presume();
        }
    }

    /** The server sent octets. */
    void server(Octets octets) {
        if (!opaque) {
            replies.read(octets, 0, 0);
        }
    }

    /** The reader of the client's octets. */
    CommandReader reader() {
        return pairing.reader();
    }

    /** Whether what passes is no SMTP any longer. */
    boolean opaque() {
        return opaque;
    }

    /** The verb of what the next reply answers; empty if it answers nothing. */
    String nextVerb() {
        if (!pairing.greeted()) {
            return CONNECT;
        }
        String verb = pairing.next();
        return verb == null ? "" : verb;
    }

    /** The verb of a command line, or what has come of it, in capital letters; blanks before it are passed over. */
    static String verb(Octets line) {
        int from = 0;
        while (from < line.length() && isBlank(line.at(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && !isBlank(line.at(to)) && line.at(to) != '\r' && line.at(to) != '\n') {
            to++;
        }
        return line.slice(from, to).latin1().toUpperCase(Locale.ROOT);
    }

    private static boolean isBlank(int octet) {
        return octet == ' ' || octet == '\t';
    }

    private static String verb(ClientUnit unit) {
        return switch (unit) {
            case Command command -> verb(command.raw());
            case MailData _ -> END_OF_DATA;
            case AuthResponse _ -> "AUTH";
            case Chunk _ -> "BDAT";
            case OpaqueOctets _ -> "";
        };
    }
}
