package mailseam.smtp;

import java.util.List;

/**
 * Makes mail data of a message: doubles each dot that starts a line, and ends with a line of one dot (RFC 5321 4.5.2). Only
 * CRLF ends a line, so a dot behind a CR or LF alone stays as it is.
 *
 * <p>Takes a message in any pieces. Not safe for use by several threads at once.
 */
public final class DotStuffer {
    private enum Place {
        LINE_START, TEXT, CR
    }

    private Place place = Place.LINE_START;

    /** The mail data of a whole message, with the end of mail data. */
    public static Octets stuff(Octets message) {
        DotStuffer stuffer = new DotStuffer();
        Octets data = stuffer.add(message);
        return Octets.concat(List.of(data, stuffer.end()));
    }

    /** The mail data of the next octets of the message. */
    public Octets add(Octets message) {
        byte[] stuffed = new byte[message.length() + dots(message)];
        int to = 0;
        for (int i = 0; i < message.length(); i++) {
            int octet = message.at(i);
            if (octet == '.' && place == Place.LINE_START) {
                stuffed[to++] = '.';
            }
            stuffed[to++] = (byte) octet;
            place = behind(place, octet);
        }
        return Octets.wrap(stuffed);
    }

    /** The end of mail data, with a CRLF before it where the message does not end with one; the next message can begin. */
    public Octets end() {
        Octets end = Octets.latin1(place == Place.LINE_START ? ".\r\n" : "\r\n.\r\n");
        place = Place.LINE_START;
        return end;
    }

    private int dots(Octets message) {
        int dots = 0;
        Place before = place;
        for (int i = 0; i < message.length(); i++) {
            int octet = message.at(i);
            dots += octet == '.' && before == Place.LINE_START ? 1 : 0;
            before = behind(before, octet);
        }
        return dots;
    }

    private static Place behind(Place before, int octet) {
        return switch (octet) {
            case '\r' -> Place.CR;
            case '\n' -> before == Place.CR ? Place.LINE_START : Place.TEXT;
            default -> Place.TEXT;
        };
    }
}
