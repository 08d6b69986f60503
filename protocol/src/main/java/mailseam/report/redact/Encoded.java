package mailseam.report.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text inside of text: base64, and octets written as two hexadecimal digits. */
final class Encoded {
    /** What base64 may be, as long as a word that is worth it. */
    static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{8,}+={0,2}");
    private static final Pattern ALPHABET = Pattern.compile("[A-Za-z0-9+/]*");
    private static final Pattern HEX = Pattern
            .compile("%(?:2[0-9A-F]|3[A-F]|40|5[B-F]|7[B-E])|(?<=[A-Z0-9])=40(?=[A-Z])", Pattern.CASE_INSENSITIVE);

    private Encoded() {
    }

    /** The same text with each {@code %40} and {@code =40} as two blanks and an at sign, and so on: no index moves. */
    static String plain(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('=') < 0) {
            return text;
        }
        return HEX.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group().substring(1), 16);
            return "\\\u0001\\\u0001\\" + c;
        });
    }

    /** What a word says in base64, if that is text: printable, or with what AUTH puts between its parts. */
    static Optional<String> decoded(String word) {
        String whole = word.replaceAll("=+$", "");
        if (whole.length() % 4 == 1 || !ALPHABET.matcher(whole).matches()) {
            return Optional.empty();
        }
        String text = new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1);
        boolean readable = text.chars()
                .allMatch(c -> (c >= ' ' && c != 0x7F) || c <= 1 || c == '\r' || c == '\n' || c == '\t');
        return readable && encoded(text).startsWith(whole) ? Optional.of(text) : Optional.empty();
    }

    /** A text in base64. */
    static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
