package mailseam.session;

import java.util.Arrays;
import java.util.Optional;

/** A named place between two octets of a run. Unless its text says otherwise, the cut lies before the thing that is named. */
public enum Landmark {
    /** Before the verb of a command. */
    VERB("verb"),
    /** Behind the verb of a command. */
    VERB_END("verb-end"),
    /** Before the colon of MAIL FROM: or RCPT TO:. */
    COLON("colon"),
    /** Before the {@code <} of a path. */
    LT("lt"),
    /** Before the {@code @} of a path. */
    AT("at"),
    /** Before the {@code >} of a path. */
    GT("gt"),
    /** Before each parameter behind a path. */
    PARAM("param"),
    /** Before the CR of a line end. */
    CR("cr"),
    /** Before the LF of a line end. */
    LF("lf"),
    /** Before the empty line that ends the header of a message. */
    HEADER_END("header-end"),
    /** Before each line of mail data. */
    LINE_START("line-start"),
    /** Before the CR that precedes the final dot. */
    EOD_CR("eod-cr"),
    /** Before the LF that precedes the final dot. */
    EOD_LF("eod-lf"),
    /** Before the final dot. */
    EOD_DOT("eod-dot"),
    /** Before the CR behind the final dot. */
    EOD_CR2("eod-cr2"),
    /** Before the LF behind the final dot. */
    EOD_LF2("eod-lf2"),
    /** Behind the end of mail data. */
    AFTER_EOD("after-eod"),
    /** Behind the line of a BDAT command, before its chunk. */
    BDAT_LINE_END("bdat-line-end"),
    /** In the middle of a chunk. */
    BDAT_MID("bdat-mid"),
    /** Behind a chunk. */
    BDAT_END("bdat-end"),
    /** Behind the last command of a group that must end one (RFC 2920 3.1). */
    GROUP_END("group-end"),
    /** Behind the code of a reply line. */
    REPLY_CODE("reply-code"),
    /** Behind the separator of a reply line. */
    REPLY_SEP("reply-sep"),
    /** Before the LF of a reply line. */
    REPLY_LF("reply-lf");

    private final String word;

    Landmark(String word) {
        this.word = word;
    }

    /** The name in files and on the command line. */
    public String word() {
        return word;
    }

    /** The landmark of that name. */
    public static Optional<Landmark> of(String word) {
        return Arrays.stream(values()).filter(landmark -> landmark.word.equals(word)).findFirst();
    }
}
