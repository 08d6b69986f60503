package mailseam.play;

/** How a run ended. {@code line} is the 1-based line of the session where it ended, or 0 where no line is to blame. */
public sealed interface Outcome {
    /** How a script or a person is to take it. */
    enum Verdict {
        /** All went as the session expects: exit status 0. */
        AS_EXPECTED,
        /** It worked and something differs: exit status 1. */
        DIFFERS,
        /** The server could not be reached or the connection broke: exit status 3. */
        BROKEN
    }

    /** The line of the session. */
    int line();

    /** The name in JSON and exports: {@code completed}, {@code unexpected-reply} and so on. */
    String name();

    /** What happened, in one sentence. Text from the peer in it is escaped. */
    String message();

    /** How to take it. */
    Verdict verdict();

    /** All went as expected. */
    record Completed() implements Outcome {
        @Override
        public int line() {
            return 0;
        }

        @Override
        public String name() {
            return "completed";
        }

        @Override
        public String message() {
            return "All replies were as expected.";
        }

        @Override
        public Verdict verdict() {
            return Verdict.AS_EXPECTED;
        }
    }

    /** It ended otherwise, for a reason that has a name. */
    record Ended(Reason reason, int line, String message) implements Outcome {
        @Override
        public String name() {
            return reason.word();
        }

        @Override
        public Verdict verdict() {
            return reason.verdict();
        }
    }

    /** Why a run ended early. */
    enum Reason {
        /** A reply, or a command where a server is played, is not the expected one. */
        UNEXPECTED_REPLY("unexpected-reply", Verdict.DIFFERS),
        /** As a server: the client sent something else than the session expects. */
        UNEXPECTED_COMMAND("unexpected-command", Verdict.DIFFERS),
        /** The server said 421 and closes (RFC 5321 3.8). */
        SERVICE_CLOSING("service-closing", Verdict.DIFFERS),
        /** A reply came that no command asked for. */
        TOO_MANY_REPLIES("too-many-replies", Verdict.DIFFERS),
        /** A reply came before the command that it would answer was sent. */
        REPLY_BEFORE_COMMAND("reply-before-command", Verdict.DIFFERS),
        /** A lab client with a fault and the server no longer mean the same: it took something for a reply that was none, or another one. */
        OUT_OF_STEP("out-of-step", Verdict.DIFFERS),
        /** The peer stayed open where the session expects it to close. */
        NOT_CLOSED("not-closed", Verdict.DIFFERS),
        /** The session has a directive that this version cannot play. */
        NOT_PLAYABLE("not-playable", Verdict.DIFFERS),
        /** Nothing came within the time that the session allows. */
        TIMED_OUT("timed-out", Verdict.BROKEN),
        /** The peer closed before the session was over. */
        UNEXPECTED_CLOSE("unexpected-close", Verdict.BROKEN),
        /** The connection was reset. */
        RESET("reset", Verdict.BROKEN),
        /** The name of the host has no address. */
        NOT_RESOLVED("not-resolved", Verdict.BROKEN),
        /** Nothing listens there. */
        REFUSED("refused", Verdict.BROKEN),
        /** No connection could be made, for another reason. */
        UNREACHABLE("unreachable", Verdict.BROKEN),
        /** The peer sent more than is kept without ending a reply or command. */
        FLOODED("flooded", Verdict.BROKEN),
        /** The user stopped it. */
        STOPPED("stopped", Verdict.BROKEN),
        /** A fault of this program. */
        FAULT("fault", Verdict.BROKEN);

        private final String word;
        private final Verdict verdict;

        Reason(String word, Verdict verdict) {
            this.word = word;
            this.verdict = verdict;
        }

        /** The name in JSON and exports. */
        public String word() {
            return word;
        }

        /** How to take it. */
        public Verdict verdict() {
            return verdict;
        }
    }
}
