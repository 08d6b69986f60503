package mailseam.session;

import java.util.regex.Pattern;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** What an {@code S:} line means: its own octets, or any reply of a kind, for which a standard text stands in. */
sealed interface ReplyForm {
    /** The octets themselves. */
    record AsWritten() implements ReplyForm {
    }

    /** {@code 250}: a whole reply with this code. */
    record Code(int code) implements ReplyForm {
    }

    /** {@code 2xx} or {@code 25x}: a whole reply with a code that starts so. */
    record CodeClass(String word) implements ReplyForm {
    }

    /** {@code /…/}: a reply in which an expression is found; no octets stand for it. */
    record Found(String regex) implements ReplyForm {
    }

    /** The octets of the line. */
    ReplyForm AS_WRITTEN = new AsWritten();

    /** A code alone. */
    Pattern CODE = Pattern.compile("[2-5][0-5][0-9]");
    /** A class of codes. */
    Pattern CLASS = Pattern.compile("[2-5](xx|[0-5]x)");

    /** What a line means. In a recording each line is what was seen, and a line with its own end is meant as it stands. */
    static ReplyForm of(Step.Line line, Header header) {
        boolean bare = line.side() == Direction.SERVER && line.crlf() && header.recorded().isEmpty();
        if (!bare || line.fragments().size() != 1
                || !(line.fragments().getFirst() instanceof Fragment.Text(Octets text))) {
            return AS_WRITTEN;
        }
        String word = text.latin1();
        if (CODE.matcher(word).matches()) {
            return new Code(Integer.parseInt(word));
        }
        return CLASS.matcher(word).matches() ? new CodeClass(word) : AS_WRITTEN;
    }
}
