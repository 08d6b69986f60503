package mailseam.app.document;

import mailseam.smtp.Octets;

/**
 * The octets of a file as the text of an editor, whose lines end with LF alone.
 *
 * @param crlf     whether the lines of the file end with CRLF
 * @param lossless whether the text gives the same octets again: false for octets that are not UTF-8 and for mixed line ends
 */
public record Content(String text, boolean crlf, boolean lossless) {
    /** A new text. */
    public static Content of(String text) {
        return new Content(text, false, true);
    }

    /** Reads octets as UTF-8; what is none becomes U+FFFD and is still shown. */
    public static Content of(Octets octets) {
        String raw = octets.utf8();
        boolean crlf = raw.contains("\r\n");
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        return new Content(text, crlf, octets(text, crlf).equals(octets));
    }

    /** The octets of a text with these line ends. */
    public static Octets octets(String text, boolean crlf) {
        return Octets.utf8(crlf ? text.replace("\n", "\r\n") : text);
    }
}
