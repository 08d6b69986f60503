package mailseam.session;

import mailseam.smtp.Octets;

/** A piece of a line of a session. */
public sealed interface Fragment {
    /** Octets to be sent as they are. */
    record Text(Octets octets) implements Fragment {
    }

    /** A mark: a segment ends here, and then this is waited for. */
    record Cut(After after) implements Fragment {
    }

    /** {@code ${name}}: the value of a variable, or the count of a repeat. */
    record Variable(String name) implements Fragment {
    }

    /** {@code ${secret:NAME}}: a value that is asked for and never written anywhere. */
    record Secret(String name) implements Fragment {
    }
}
