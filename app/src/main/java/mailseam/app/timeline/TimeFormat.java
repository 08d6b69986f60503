package mailseam.app.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How times are told: one setting for the axis of the lanes, the table of events and the details. */
public final class TimeFormat {
    /** What a time is counted from. */
    public enum From {
        /** The start of the timeline. */
        START,
        /** Midnight: the time of day. Where a timeline does not know when it started, its start. */
        MIDNIGHT,
        /** What came before. */
        PREVIOUS,
        /** The first cursor. */
        CURSOR;

        /** The next one, and behind the last the first. */
        public From next() {
            return switch (this) {
                case START -> MIDNIGHT;
                case MIDNIGHT -> PREVIOUS;
                case PREVIOUS -> CURSOR;
                case CURSOR -> START;
            };
        }

        /** The key of its name. */
        public String textKey() {
            return "time.from." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final DateTimeFormatter ofDay;
    private final ObjectProperty<From> from = new SimpleObjectProperty<>(From.START);
    private final LongProperty cursor = new SimpleLongProperty();

    /** Since the start; times of day are told in a zone. */
    public TimeFormat(ZoneId zone) {
        ofDay = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT).withZone(zone);
    }

    /** What times are counted from. */
    public ObjectProperty<From> from() {
        return from;
    }

    /** Where the first cursor is, in nanoseconds since the start of the timeline; the start while there is none. */
    public LongProperty cursor() {
        return cursor;
    }

    /**
     * A time with microseconds.
     *
     * @param start when the timeline started
     * @param nanos the time, since then
     * @param previous the time of what came before, since then
     */
    public String exact(Instant start, long nanos, long previous) {
        return switch (from.get()) {
            case START -> TimeWords.seconds(nanos);
            case MIDNIGHT -> start.equals(Instant.EPOCH) ? TimeWords.seconds(nanos)
                    : ofDay.format(start.plusNanos(nanos));
            case PREVIOUS -> "+" + TimeWords.seconds(Math.max(0, nanos - previous));
            case CURSOR -> signed(nanos - cursor.get(), TimeWords.seconds(Math.abs(nanos - cursor.get())));
        };
    }

    /** A time for the axis, with enough digits to tell it from the one before it there. */
    public String apart(Instant start, long nanos, long previous) {
        return switch (from.get()) {
            case START -> TimeWords.apart(nanos, previous);
            case MIDNIGHT -> start.equals(Instant.EPOCH) ? TimeWords.apart(nanos, previous)
                    : ofDay.format(start.plusNanos(nanos));
            case PREVIOUS -> "+" + TimeWords.brief(Math.max(0, nanos - Math.max(0, previous)));
            case CURSOR -> signed(nanos - cursor.get(),
                    TimeWords.apart(Math.abs(nanos - cursor.get()), Math.abs(previous - cursor.get())));
        };
    }

    private static String signed(long nanos, String words) {
        return nanos < 0 ? "\u2212" + words : "+" + words;
    }
}
