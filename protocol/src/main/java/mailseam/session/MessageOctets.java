package mailseam.session;

import mailseam.smtp.DotStuffer;
import mailseam.smtp.Octets;

/** A message file as {@code @message} sends it. */
final class MessageOctets {
    private MessageOctets() {
    }

    /**
     * Mail data, dot-stuffed and with its end. The lines of a file that has no CRLF at all, as on Unix, are sent with CRLF; else
     * every octet is sent as it is, since a bare LF among CRLFs is there on purpose.
     */
    static Octets data(Octets message) {
        return DotStuffer.stuff(hasCrlf(message) ? message : withCrlf(message));
    }

    private static boolean hasCrlf(Octets message) {
        for (int lf = message.indexOf('\n', 0); lf >= 0; lf = message.indexOf('\n', lf + 1)) {
            if (lf > 0 && message.at(lf - 1) == '\r') {
                return true;
            }
        }
        return false;
    }

    private static Octets withCrlf(Octets message) {
        int lines = 0;
        for (int lf = message.indexOf('\n', 0); lf >= 0; lf = message.indexOf('\n', lf + 1)) {
            lines++;
        }
        byte[] octets = new byte[message.length() + lines];
        int to = 0;
        for (int i = 0; i < message.length(); i++) {
            if (message.at(i) == '\n') {
                octets[to++] = '\r';
            }
            octets[to++] = (byte) message.at(i);
        }
        return Octets.wrap(octets);
    }
}
