package mailseam.session;

import java.util.Arrays;
import java.util.Optional;

/** How strictly a reply is compared with the one that a recording has. */
public enum Match {
    /** The reply code. */
    CODE("code"),
    /** The reply code and the enhanced status code (RFC 3463). */
    ENHANCED("enhanced"),
    /** The whole text. */
    TEXT("text");

    private final String word;

    Match(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The rule of that name. */
    public static Optional<Match> of(String word) {
        return Arrays.stream(values()).filter(match -> match.word.equals(word)).findFirst();
    }
}
