package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/**
 * What runs have in common that ended alike: how, at which line, and with which replies.
 *
 * @param outcome the name of the outcome
 * @param line    the line of the session where it ended, or 0
 * @param replies the codes in order, those in a row with their number: {@code 220 250 x3 354}; of many the last are only counted
 */
public record Signature(String outcome, int line, String replies) {
    private static final int LONGEST = 64;

    /** The signature of a run. */
    public static Signature of(Outcome outcome, Timeline timeline) {
        List<String> parts = new ArrayList<>();
        int last = -2;
        int times = 0;
        for (ReplyItem item : timeline.replies()) {
            int code = item.reply().code();
            if (code != last) {
                flush(last, times, parts);
                times = 0;
                last = code;
            }
            times++;
        }
        flush(last, times, parts);
        String more = parts.size() > LONGEST ? " and " + (parts.size() - LONGEST) + " more" : "";
        return new Signature(outcome.name(), outcome.line(),
                String.join(" ", parts.subList(0, Math.min(LONGEST, parts.size()))) + more);
    }

    private static void flush(int code, int times, List<String> parts) {
        if (times > 0) {
            parts.add((code < 0 ? "?" : Integer.toString(code)) + (times > 1 ? " x" + times : ""));
        }
    }

    @Override
    public String toString() {
        return outcome + (line > 0 ? " at line " + line : "") + ": " + (replies.isEmpty() ? "no reply" : replies);
    }
}
