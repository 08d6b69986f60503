package mailseam.compare;

import java.util.List;
import mailseam.smtp.Command;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Happening;
import mailseam.timeline.Moment;
import mailseam.timeline.Timeline;

/** How a connection ended. Which FIN came first is told only where nobody had said QUIT: behind it both sides close. */
public enum Ending {
    /** Nothing is known of an end. */
    UNKNOWN("open or not known"),
    /** QUIT was answered, and then the connection was closed. */
    IN_ORDER("closed behind QUIT"),
    /** The client sent FIN first, without QUIT. */
    CLIENT_CLOSED("closed by the client without QUIT"),
    /** The server sent FIN first, without QUIT. */
    SERVER_CLOSED("closed by the server without QUIT"),
    /** The client sent RST. */
    CLIENT_RESET("reset by the client"),
    /** The server sent RST. */
    SERVER_RESET("reset by the server"),
    /** A wait took longer than it may. */
    TIMED_OUT("ended by a timeout"),
    /** The user stopped it. */
    STOPPED("stopped by the user"),
    /** There was no connection. */
    FAILED("not connected");

    private final String text;

    Ending(String text) {
        this.text = text;
    }

    /** The same in a few words. */
    public String text() {
        return text;
    }

    /** How the connection of a timeline ended. */
    public static Ending of(Timeline timeline) {
        Ending worst = UNKNOWN;
        for (Moment moment : timeline.moments()) {
            Ending told = of(moment.what());
            boolean closes = told == CLIENT_CLOSED || told == SERVER_CLOSED;
            if (told == FAILED || told == TIMED_OUT || told == STOPPED) {
                return told;
            }
            boolean known = worst == CLIENT_RESET || worst == SERVER_RESET || (closes && worst != UNKNOWN);
            worst = told == UNKNOWN || known ? worst : told;
        }
        return (worst == CLIENT_CLOSED || worst == SERVER_CLOSED) && quit(timeline) ? IN_ORDER : worst;
    }

    private static Ending of(Happening what) {
        return switch (what) {
            case CLIENT_CLOSED -> CLIENT_CLOSED;
            case SERVER_CLOSED -> SERVER_CLOSED;
            case CLIENT_RESET -> CLIENT_RESET;
            case SERVER_RESET -> SERVER_RESET;
            case TIMED_OUT -> TIMED_OUT;
            case STOPPED -> STOPPED;
            case FAILED -> FAILED;
            case CONNECTING, CONNECTED, CLIENT_OPENED, SERVER_OPENED, CLIENT_WINDOW_CLOSED, SERVER_WINDOW_CLOSED,
                    CLIENT_WINDOW_OPENED, SERVER_WINDOW_OPENED, MISSING, TLS, NOT_KEPT -> UNKNOWN;
        };
    }

    private static boolean quit(Timeline timeline) {
        List<CommandItem> commands = timeline.commands();
        return !commands.isEmpty() && commands.getLast().reply() >= 0
                && commands.getLast().unit() instanceof Command last && last.verb().equals("QUIT");
    }
}
