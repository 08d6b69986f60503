package mailseam.app.lanes;

import java.util.Locale;
import java.util.Optional;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimeWords;
import mailseam.smtp.Direction;
import mailseam.smtp.ReplyTimeout;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.derived.Pause;

/** What is derived from a timeline, in a few words each. */
final class FactWords {
    private static final long SECOND = 1_000_000_000;
    private static final long MINUTE = 60 * SECOND;

    private final Texts texts;

    FactWords(Texts texts) {
        this.texts = texts;
    }

    /** The time from a command to its reply. */
    String latency(long nanos) {
        return nanos < 0 ? texts.get("drawn.early", TimeWords.brief(-nanos)) : TimeWords.brief(nanos);
    }

    /** How many commands went out together. */
    String group(int size) {
        return texts.get("drawn.group", size);
    }

    /** How long somebody waited, and for whom. */
    String pause(Pause pause) {
        String length = length(pause.nanos());
        String who = pause.waiting().map(side -> texts.get("drawn.waits."
                + pause.least().map(FactWords::word).orElse(side.word()), length)).orElse(length);
        return sign(pause) + who + limit(pause).map(text -> "  " + text).orElse("");
    }

    /** How long somebody waited. */
    String pauseBrief(Pause pause) {
        return sign(pause) + length(pause.nanos());
    }

    private static String sign(Pause pause) {
        return pause.exceeded() ? "\u203c " : "\u25f7 ";
    }

    private Optional<String> limit(Pause pause) {
        return pause.least().filter(_ -> pause.nanos() >= SECOND)
                .map(least -> texts.get(pause.exceeded() ? "drawn.limit.over" : "drawn.limit",
                        length(least.least().toNanos())));
    }

    private static String word(ReplyTimeout timeout) {
        return timeout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A time, in minutes where it has some. */
    static String length(long nanos) {
        if (nanos < MINUTE) {
            return TimeWords.brief(nanos);
        }
        long seconds = nanos % MINUTE / SECOND;
        return nanos / MINUTE + " min" + (seconds == 0 ? "" : " " + seconds + " s");
    }

    /** A note about a segment. */
    String note(SegmentNote note) {
        String key = "drawn.note." + note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return sign(note.kind()) + " " + texts.get(key, note.length());
    }

    /** The sign of a kind of note, which is the same wherever it stands. */
    static String sign(SegmentNote.Kind kind) {
        return switch (kind) {
            case GAP -> "\u22ef";
            case SNAPPED -> "\u2702";
            case OUT_OF_ORDER -> "\u21c4";
            case RETRANSMISSION, OLD -> "\u21bb";
            case OTHER_OCTETS, OTHER_OCTETS_UNCERTAIN -> "\u2260";
            case KEEP_ALIVE -> "\u2022";
            case LARGER_THAN_MSS -> "\u2194";
            case FRAGMENTED -> "\u2237";
            case OUTSIDE, BEHIND_END -> "\u2298";
        };
    }

    /** Why a segment did not leave as it was planned. */
    String check(SegmentCheck check) {
        String key = "drawn.check." + check.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "\u2260 " + texts.get(key);
    }

    /** How a side ended the connection. */
    String end(boolean reset) {
        return reset ? "\u2715 RST" : "\u25cf FIN";
    }

    /** A time in which a side had no room. */
    String noRoom(Direction side, long nanos) {
        return nanos < 0 ? texts.get("drawn.no-room.open." + side.word())
                : texts.get("drawn.no-room." + side.word(), length(nanos));
    }

    /** That TLS begins, with what is known of it. */
    String tls(String facts) {
        return facts.isEmpty() ? texts.get("drawn.tls") : texts.get("drawn.tls.known", facts);
    }

    /** The largest segment that may be sent. */
    String mss(int octets) {
        return texts.get("drawn.mss", octets);
    }
}
