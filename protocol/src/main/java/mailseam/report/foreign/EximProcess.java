package mailseam.report.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one process of Exim says and hears: as a server, and as a client of its own, at the same time where it asks another server about
 * an address. Which of the two a line belongs to is told from what is said, since only servers say replies.
 */
final class EximProcess {
    private static final String WRITING = "(writing message)";
    private static final String WRITES_ALL = "writing message and terminating";
    private static final Pattern CHUNK = Pattern.compile("(?i)BDAT +([0-9]{1,9})(?: .*)?");
    private static final String ROW = "x".repeat(78);
    private static final int ROW_OCTETS = ROW.length() + 2;
    /** A plan may have 256 MiB of octets in all. */
    private static final int LARGEST_CHUNK = 64 * 1024 * 1024;
    private static final int READY = 220;
    private static final String GREETING = "220 ";

    private final Conversations sessions;
    @Nullable
    private Draft server;
    @Nullable
    private Draft client;
    /** Of whose reply there is more to come. */
    @Nullable
    private Draft replying;
    private String connecting = "";
    private boolean handshake;

    EximProcess(Conversations sessions) {
        this.sessions = sessions;
    }

    /** It connects; what it said before without a reply was to be sent with the connection. */
    void connecting(String place) {
        if (client != null && !client.hasHeard()) {
            client.at(place);
        } else {
            client = null;
            connecting = place;
        }
    }

    /** It has heard a line. */
    void heard(String line) {
        boolean serves = server != null && !server.isOver(GREETING) && connecting.isEmpty();
        if (client != null && (server == null || client.isWaiting() || Replies.code(line) > 0)) {
            reply(client, line);
        } else if (!serves && Replies.code(line) > 0) {
            reply(beginClient(), line);
        } else {
            command(serving("", GREETING), line);
        }
    }

    /** It has said a line. {@code listening} is where the server listens, or empty. */
    void said(String line, String listening) {
        if (Replies.code(line) > 0) {
            reply(serving(listening, line), line);
            return;
        }
        Draft talk = client == null ? beginClient() : client;
        if (line.equals(WRITING)) {
            talk.note(Draft.NO_MESSAGE);
        } else if (line.startsWith(WRITES_ALL)) {
            talk.note(Draft.NO_MESSAGE);
            talk.client(".");
        } else {
            command(talk, line);
        }
    }

    /** Another line of the reply that it said or heard last, if there is more to come. */
    boolean goesOn(String line) {
        Draft draft = replying;
        if (draft == null || Replies.code(line) < 0) {
            return false;
        }
        reply(draft, line);
        return true;
    }

    /** What a client sent before it should have; only the log has it. */
    void early(String octets, String listening) {
        Draft draft = serving(listening, GREETING);
        draft.comment("Exim had this before it could reply to what stands above, or could greet.");
        draft.speaksUnasked();
        draft.clientOctets(octets);
    }

    /** Something beside the octets, such as {@code closed}. */
    void happened(String what, boolean heard) {
        if (heard && client != null && client.hasSaid()) {
            client.line(what.contains("timed out") ? "# Exim waited in vain for a reply." : "@expect close");
        }
        if (heard || what.equals("close")) {
            client = null;
        } else if (what.startsWith("close on")) {
            server = null;
        }
    }

    private void command(Draft draft, String line) {
        if (handshake && draft.lastCode() == READY) {
            draft.line("@starttls");
        }
        handshake = line.equalsIgnoreCase("STARTTLS");
        replying = null;
        draft.client(line);
        Matcher chunk = CHUNK.matcher(line);
        if (chunk.matches()) {
            fill(draft, Integer.parseInt(chunk.group(1)));
        }
    }

    private void reply(Draft draft, String line) {
        draft.server(line);
        replying = Replies.isLast(line) ? null : draft;
    }

    private static void fill(Draft draft, int octets) {
        if (octets > LARGEST_CHUNK) {
            draft.note("The message of " + octets + " octets is not in the text, and too large to stand in for.");
            return;
        }
        draft.note("The text has no message; rows of x stand for the octets that BDAT counts.");
        int rows = octets / ROW_OCTETS;
        int rest = octets % ROW_OCTETS;
        if (rows > 0) {
            draft.line("@repeat " + rows);
            draft.client(ROW);
            draft.line("@end");
        }
        draft.clientOctets(rest < 2 ? "x".repeat(rest) : "x".repeat(rest - 2) + "\r\n");
    }

    /** The server's conversation, another one if this reply greets behind the end of the last. */
    private Draft serving(String listening, String reply) {
        if (server != null && !server.isOver(reply)) {
            return server;
        }
        server = sessions.begin();
        server.at(listening);
        server.called("Exim as server");
        server.note("Exim does not say which commands came together: each waits for the replies to those before.");
        return server;
    }

    private Draft beginClient() {
        client = sessions.begin();
        client.at(connecting);
        client.called("Exim as client");
        connecting = "";
        return client;
    }
}
