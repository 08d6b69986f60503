package mailseam.app.document;

import java.util.List;
import mailseam.smtp.Octets;

/**
 * The octets of a file as the text of an editor, whose lines end with LF alone.
 *
 * @param crlf     whether the lines of the file end with CRLF
 * @param evenEnds whether they all end alike
 * @param lost     for each U+FFFD of the text the octets that it stands for, as escapes; empty for a file in UTF-8
 */
public record Content(String text, boolean crlf, boolean evenEnds, List<String> lost) {
    public Content {
        lost = List.copyOf(lost);
    }

    /** A new text. */
    public static Content of(String text) {
        return new Content(text, false, true, List.of());
    }

    /** Reads octets as UTF-8; what is none becomes U+FFFD and is still shown. */
    public static Content of(Octets octets) {
        String raw = octets.utf8();
        boolean crlf = raw.contains("\r\n");
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        boolean utf8 = Octets.utf8(raw).equals(octets);
        return new Content(text, crlf, (crlf ? text.replace("\n", "\r\n") : text).equals(raw),
                utf8 ? List.of() : LostOctets.of(octets));
    }

    /** Whether the text gives the same octets again: not for octets that are not UTF-8, nor for mixed line ends. */
    public boolean lossless() {
        return evenEnds && lost.isEmpty();
    }

    /** Whether a file with this content looks the same in the editor, and would be written the same. */
    public boolean looksLike(Content other) {
        return crlf == other.crlf && evenEnds == other.evenEnds && text.equals(other.text);
    }

    /** The octets of a text with these line ends. */
    public static Octets octets(String text, boolean crlf) {
        return Octets.utf8(crlf ? text.replace("\n", "\r\n") : text);
    }
}
