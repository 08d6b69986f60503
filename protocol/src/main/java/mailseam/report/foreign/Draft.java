package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import mailseam.session.Fragment;
import mailseam.session.SessionPrinter;
import mailseam.session.Step;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A session file that grows line by line. Texts have one character for each octet. */
final class Draft {
    private static final Pattern SERVER = Pattern
            .compile("(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9][A-Za-z0-9._-]{0,252})(:[0-9]{1,5})?");
    /** What steers a terminal, turns text or breaks a line. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    /** What is said where the text only tells that there was a message. */
    static final String NO_MESSAGE = "The text has no message; an empty one is sent.";
    private static final int DATA_FOLLOWS = 354;
    private static final int COMMENT = 400;
    private static final int LEFT_OUT_SHOWN = 100;

    private final List<String> head = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Credentials credentials = new Credentials();
    private String name = "";
    private String server = "";
    private String verb = "";
    private int lastCode = -1;
    private int leftOut;
    private boolean said;
    private boolean saidSince;
    private boolean heard;
    private boolean spokeFirst;
    private boolean unasked;

    /** The server that it is played against, if that is one; the first that is named counts. */
    void at(String address) {
        if (server.isEmpty() && isServer(address)) {
            server = address;
        }
    }

    /** The client speaks before the greeting, if there was none yet; there is none to be waited for. */
    void speaksUnasked() {
        unasked = !heard;
    }

    /** What it is called among others of its text. */
    void called(String about) {
        name = about;
    }

    /** What it was {@link #called}; empty where it has no name of its own. */
    String name() {
        return name;
    }

    /** Whether a text is a host, with or without a port. */
    static boolean isServer(String address) {
        boolean good = SERVER.matcher(address).matches();
        int colon = good && !address.endsWith("]") ? address.lastIndexOf(':') : -1;
        int port = colon < 0 ? 1 : Integer.parseInt(address.substring(colon + 1));
        return good && port > 0 && port <= 65_535;
    }

    /** The client says a line, which CRLF ends. */
    void client(String line) {
        saidSince = true;
        spokeFirst |= !said && !heard;
        said = true;
        int blank = line.indexOf(' ');
        verb = blank < 0 ? line : line.substring(0, blank);
        body.add(SessionPrinter
                .line(new Step.Line(0, Direction.CLIENT, OptionalLong.empty(), credentials.client(line), true)));
    }

    /** The client says octets, of which each LF ends a line and the last need not be ended. */
    void clientOctets(String octets) {
        int from = 0;
        while (from < octets.length()) {
            int lf = octets.indexOf('\n', from);
            int end = lf < 0 ? octets.length() : lf + 1;
            String line = octets.substring(from, end);
            if (line.endsWith("\r\n")) {
                client(line.substring(0, line.length() - 2));
            } else {
                saidSince = true;
                spokeFirst |= !said && !heard;
                said = true;
                body.add(SessionPrinter.line(new Step.Line(0, Direction.CLIENT, OptionalLong.empty(),
                        List.of(new Fragment.Text(Octets.latin1(line))), false)));
            }
            from = end;
        }
    }

    /** The server says a line of a reply. Between a 354 and the next reply there is a message, even where the text has none. */
    void server(String line) {
        if (lastCode == DATA_FOLLOWS && !saidSince) {
            saidSince = true;
            note(NO_MESSAGE);
            client(".");
        }
        if (!heard && spokeFirst) {
            spokeFirst = !line.startsWith("220");
        }
        heard = true;
        int code = Replies.code(line);
        if (code > 0 && Replies.isLast(line)) {
            lastCode = code;
            saidSince = false;
            credentials.server(code);
        }
        body.add(SessionPrinter.line(new Step.Line(0, Direction.SERVER, OptionalLong.empty(),
                List.of(new Fragment.Text(Octets.latin1(line))), true)));
    }

    /** A directive, or a mark that stands for itself. */
    void line(String line) {
        body.add(line);
    }

    /** Something for the reader of the session, at this place. */
    void comment(String text) {
        body.add(comment(text, COMMENT));
    }

    /** Something for the reader of the session, above all. */
    void about(String text) {
        head.add(comment(text, COMMENT));
    }

    /** Something that the user should know at once; it stands above all, too. */
    void note(String text) {
        String said = shown(Credentials.masked(text), COMMENT);
        if (!notes.contains(said)) {
            notes.add(said);
            about(text);
        }
    }

    /** A line of the source that says nothing that could be played. */
    void leaveOut(String line) {
        if (line.isBlank()) {
            return;
        }
        leftOut++;
        if (leftOut <= LEFT_OUT_SHOWN) {
            comment("Left out: " + line.strip());
        }
    }

    /** Whether neither side has said anything. */
    boolean isEmpty() {
        return !said && !heard;
    }

    /** Whether the client has said something. */
    boolean hasSaid() {
        return said;
    }

    /** Whether the server has said something. */
    boolean hasHeard() {
        return heard;
    }

    /** Whether the client has said something since the last reply. */
    boolean isWaiting() {
        return saidSince;
    }

    /** The code of the reply that was ended last, or -1. */
    int lastCode() {
        return lastCode;
    }

    /** Whether a reply begins another conversation: a greeting behind the end of this one. */
    boolean isOver(String reply) {
        return heard && reply.startsWith("220")
                && (lastCode == 221 || lastCode == 421 || verb.equalsIgnoreCase("QUIT"));
    }

    /** The conversation was begun by the server, even where the text does not have its greeting. */
    void greet() {
        if (spokeFirst && !unasked) {
            body.addFirst("S: 220");
            note("The text has no greeting; 220 is waited for.");
        }
    }

    /** The session file; {@code title} is what it is about. */
    ForeignSession finish(String title) {
        String safe = shown(title, 120).strip();
        if (credentials.count() > 0) {
            note("Credentials are secrets: ${secret:auth1} comes from MAILSEAM_SECRET_auth1, in base64 as it is sent.");
        }
        if (leftOut > 0) {
            note(leftOut == 1 ? "One line was left out." : leftOut + " lines were left out.");
        }
        StringBuilder text = new StringBuilder("mailseam 1\n");
        head.forEach(line -> text.append(line).append('\n'));
        text.append("title     ").append(safe.isEmpty() ? "Pasted" : safe).append('\n');
        if (!server.isEmpty()) {
            text.append("server    ").append(server).append('\n');
        }
        text.append('\n');
        body.forEach(line -> text.append(line).append('\n'));
        return new ForeignSession(safe.isEmpty() ? "Pasted" : safe, text.toString(), notes);
    }

    private static String comment(String text, int longest) {
        return ("# " + shown(Credentials.masked(text), longest)).stripTrailing();
    }

    /** Octets as text of one line that is safe to show. */
    private static String shown(String octets, int longest) {
        String text = Octets.latin1(octets).utf8();
        String cut = text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest)) + "\u2026"
                : text;
        return UNSAFE.matcher(cut.replace('\t', ' ')).replaceAll("?");
    }
}
