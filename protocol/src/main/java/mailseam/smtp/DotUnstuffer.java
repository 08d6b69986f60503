package mailseam.smtp;

import java.util.List;

/**
 * Makes a message of mail data: takes away one dot at the start of each line that starts with one, and ends before a line of
 * one dot alone (RFC 5321 4.5.2). Only CRLF ends a line.
 *
 * <p>Takes mail data in any pieces. Not safe for use by several threads at once.
 */
public final class DotUnstuffer {
    private enum Place {
        LINE_START, TEXT, CR, DOT, DOT_CR, END
    }

    private Place place = Place.LINE_START;
    private long read;

    /** The message in mail data, up to the end of mail data, or all of them where it is missing. */
    public static Octets unstuff(Octets mailData) {
        DotUnstuffer unstuffer = new DotUnstuffer();
        Octets message = unstuffer.add(mailData);
        // A CR behind a dot waits for what follows; here nothing does.
        return unstuffer.place == Place.DOT_CR
                ? Octets.concat(List.of(message, Octets.latin1("\r"))) : message;
    }

    /** The octets of the message in the next octets of mail data; none of what lies behind the end of mail data. */
    public Octets add(Octets mailData) {
        byte[] message = new byte[mailData.length() + 1];
        int to = 0;
        for (int i = 0; i < mailData.length() && place != Place.END; i++) {
            int octet = mailData.at(i);
            Place before = place;
            place = behind(before, octet);
            read++;
            if (before == Place.DOT_CR && place != Place.END) {
                message[to++] = '\r';
            }
            if (place != Place.DOT && place != Place.DOT_CR && place != Place.END) {
                message[to++] = (byte) octet;
            }
        }
        return Octets.wrap(message, 0, to);
    }

    /** Whether the end of mail data was read. */
    public boolean finished() {
        return place == Place.END;
    }

    /** How many octets of mail data were read, the end of mail data included. */
    public long read() {
        return read;
    }

    private static Place behind(Place before, int octet) {
        return switch (octet) {
            case '\r' -> before == Place.DOT ? Place.DOT_CR : Place.CR;
            case '\n' -> switch (before) {
                case CR -> Place.LINE_START;
                case DOT_CR -> Place.END;
                case LINE_START, TEXT, DOT, END -> Place.TEXT;
            };
            case '.' -> before == Place.LINE_START ? Place.DOT : Place.TEXT;
            default -> Place.TEXT;
        };
    }
}
