package mailseam.app.cli;

import mailseam.report.SafeText;
import mailseam.session.Session;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;

/** Many sessions go to somebody else's server only if a person says so. */
final class Consent {
    private Consent() {
    }

    static void require(Session session, RunOptions options, int sessions, Person person) throws CommandFailure {
        Endpoint server = options.server().orElse(null);
        if (server == null && session.header().server().isPresent()) {
            server = Endpoint.parse(session.header().server().get(), RunOptions.SMTP_PORT);
        }
        if (server != null) {
            require(server, sessions + " sessions", person);
        }
    }

    /**
     * Asks before something goes to a server that is not on this host.
     *
     * @param what what is to be sent, in words: {@code 10 sessions}
     */
    static void require(Endpoint server, String what, Person person) throws CommandFailure {
        if (server.isLoopback()) {
            return;
        }
        String question = "Send " + what + " to " + SafeText.of(server.toString()) + "?";
        if (!person.present()) {
            throw CommandFailure.usage(question + " It is not this host: say so with --yes.");
        }
        if (!person.agrees(question)) {
            throw CommandFailure.usage("nothing was sent.");
        }
    }
}
