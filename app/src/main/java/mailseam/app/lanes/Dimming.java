package mailseam.app.lanes;

import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Matches;
import org.jspecify.annotations.Nullable;

/**
 * How strongly things are drawn: what a filter does not mean is faint.
 *
 * @param meant what the filter means; null where everything is drawn as usual
 */
record Dimming(@Nullable Matches meant) {
    /** All is drawn as usual. */
    static final Dimming NONE = new Dimming(null);
    private static final double FAINT = 0.22;
    /** So many segments of the other lane are passed over in a column of pixels, looking for one that is meant. */
    private static final int MOST = 32;

    /** For segments of a lane: 1, or less if none of them is meant. */
    double segments(Timeline timeline, Run run, Direction lane) {
        if (meant == null) {
            return 1;
        }
        int at = meant.nextSegment(run.first());
        for (int i = 0; i < MOST && at >= 0 && at <= run.last(); i++) {
            if (timeline.segments().get(at).direction() == lane) {
                return 1;
            }
            at = meant.nextSegment(at + 1);
        }
        return FAINT;
    }

    /** For commands, or replies. */
    double items(boolean client, Run run) {
        if (meant == null) {
            return 1;
        }
        int at = client ? meant.nextCommand(run.first()) : meant.nextReply(run.first());
        return at >= 0 && at <= run.last() ? 1 : FAINT;
    }

    /** For a command and its reply. */
    double pair(int command, int reply) {
        return meant == null || meant.command(command) || meant.reply(reply) ? 1 : FAINT;
    }
}
