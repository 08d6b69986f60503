package mailseam.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Direction;

/**
 * How one side ended the connection, as a recording tells it: {@code note happened client-reset +0.120000}.
 *
 * @param nanos when, in nanoseconds since the start
 * @param reset whether by RST, and not by FIN
 */
record RecordedEnd(long nanos, boolean reset) {
    private static final Pattern NOTE = Pattern.compile("happened (client|server)-(closed|reset) (\\+[0-9.]{1,20})");

    /** The first end of a side that the notes of a recording tell. */
    static Optional<RecordedEnd> of(List<String> notes, Direction side) {
        for (String note : notes) {
            Matcher happened = NOTE.matcher(note);
            if (happened.matches() && happened.group(1).equals(side.word())) {
                OptionalLong nanos = TimeText.recorded(happened.group(3));
                if (nanos.isPresent()) {
                    return Optional.of(new RecordedEnd(nanos.getAsLong(), happened.group(2).equals("reset")));
                }
            }
        }
        return Optional.empty();
    }
}
