package mailseam.app.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventIndex;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.RowOrder;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.Timeline;

/** By what rows are sorted. It is looked up once for each row, since a row is compared with some twenty others. */
final class SortKeys {
    /** Contents are compared by so many octets; what begins with the same stands in order of time. */
    private static final int TEXT = 32;
    private static final int AT_ONCE = 4_096;

    private final Timeline timeline;
    private final EventIndex index;
    private final EventWords words;
    private final Watch watch;

    /** Is told how far it is, from 0 to 1, and says whether to go on. */
    interface Watch {
        boolean goesOn(double part);
    }

    SortKeys(Timeline timeline, EventIndex index, EventWords words, Watch watch) {
        this.timeline = timeline;
        this.index = index;
        this.words = words;
        this.watch = watch;
    }

    /** The order of the places of these rows in the array; of no use once it need not go on. */
    RowOrder by(Column column, int[] rows) {
        if (column == Column.TIME) {
            return (first, second) -> Integer.compare(rows[first], rows[second]);
        }
        if (column == Column.TEXT) {
            byte[] texts = new byte[rows.length * TEXT];
            for (int i = 0; i < rows.length && goesOn(i, rows.length); i++) {
                byte[] text = words.text(index.event(rows[i])).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(text, 0, texts, i * TEXT, Math.min(TEXT, text.length));
            }
            return (first, second) -> Arrays.compareUnsigned(texts, first * TEXT, (first + 1) * TEXT, texts,
                    second * TEXT, (second + 1) * TEXT);
        }
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length && goesOn(i, rows.length); i++) {
            keys[i] = key(column, index.event(rows[i]));
        }
        return (first, second) -> Long.compare(keys[first], keys[second]);
    }

    private boolean goesOn(int row, int all) {
        return row % AT_ONCE != 0 || watch.goesOn((double) row / all);
    }

    private long key(Column column, Event event) {
        return switch (column) {
            case SIDE -> side(event);
            case KIND -> List.of(EventKind.values()).indexOf(event.kind());
            case LENGTH -> length(event);
            case CARRIERS -> carrier(event);
            case TIME, TEXT -> event.nanos();
        };
    }

    private long side(Event event) {
        return switch (event.kind()) {
            case MOMENT -> 0;
            case SEGMENT -> timeline.segments().get(event.index()).direction() == Direction.CLIENT ? 1 : 2;
            case COMMAND -> 1;
            case REPLY -> 2;
        };
    }

    private long length(Event event) {
        return switch (event.kind()) {
            case MOMENT -> -1;
            case SEGMENT -> timeline.segments().get(event.index()).length();
            case COMMAND -> timeline.commands().get(event.index()).unit().length();
            case REPLY -> timeline.replies().get(event.index()).reply().length();
        };
    }

    private long carrier(Event event) {
        return switch (event.kind()) {
            case MOMENT -> -1;
            case SEGMENT -> event.index();
            case COMMAND -> first(timeline.commands().get(event.index()).unit().origins());
            case REPLY -> first(timeline.replies().get(event.index()).reply().origins());
        };
    }

    private static long first(List<Origin> origins) {
        return origins.getFirst().segment();
    }
}
