package mailseam.session;

import mailseam.smtp.Verb;

/** The commands with which a client says who it is. */
final class Hello {
    private Hello() {
    }

    static boolean is(Verb verb) {
        return verb == Verb.EHLO || verb == Verb.HELO || verb == Verb.LHLO;
    }
}
