package mailseam.session;

import java.io.ByteArrayOutputStream;
import mailseam.smtp.Octets;

/** A message file as {@code @message} sends it. */
final class MessageOctets {
    private MessageOctets() {
    }

    /**
     * Mail data: lines that start with a dot get another (RFC 5321 4.5.2), and the end of mail data follows. The lines of a
     * file that has no CRLF at all, as on Unix, are sent with CRLF; else every octet is sent as it is.
     */
    static Octets data(Octets message) {
        boolean unix = !hasCrlf(message);
        ByteArrayOutputStream out = new ByteArrayOutputStream(message.length() + message.length() / 32 + 8);
        int last = '\n';
        int beforeLast = '\r';
        for (int i = 0; i < message.length(); i++) {
            int octet = message.at(i);
            if (octet == '\n' && unix && last != '\r') {
                out.write('\r');
                last = '\r';
            } else if (octet == '.' && last == '\n' && (beforeLast == '\r' || i == 0)) {
                out.write('.');
            }
            out.write(octet);
            beforeLast = last;
            last = octet;
        }
        if (last != '\n' || beforeLast != '\r') {
            out.write('\r');
            out.write('\n');
        }
        out.writeBytes(new byte[]{'.', '\r', '\n'});
        return Octets.wrap(out.toByteArray());
    }

    private static boolean hasCrlf(Octets message) {
        for (int lf = message.indexOf('\n', 0); lf >= 0; lf = message.indexOf('\n', lf + 1)) {
            if (lf > 0 && message.at(lf - 1) == '\r') {
                return true;
            }
        }
        return false;
    }
}
