package mailseam.session;

import java.util.Arrays;
import java.util.Optional;
import mailseam.smtp.EnhancedStatus;
import mailseam.smtp.Reply;

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

    /** Whether a reply is the one that was recorded, as far as this rule asks. What has no enhanced status code asks for none. */
    public boolean accepts(Reply recorded, Reply reply) {
        return reply.code() == recorded.code() && switch (this) {
            case CODE -> true;
            case ENHANCED -> enhanced(recorded).isEmpty() || enhanced(recorded).equals(enhanced(reply));
            case TEXT -> reply.lines().equals(recorded.lines());
        };
    }

    private static Optional<EnhancedStatus> enhanced(Reply reply) {
        return EnhancedStatus.in(reply.lines().getLast());
    }

    /** The rule of that name. */
    public static Optional<Match> of(String word) {
        return Arrays.stream(values()).filter(match -> match.word.equals(word)).findFirst();
    }
}
