package mailseam.timeline.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;

/** The words of the language that take a value. */
public enum FilterKey {
    /** Who sends. */
    DIR(Stream.of(Direction.values()).map(Direction::word)),
    /** What an event is. */
    KIND(Stream.of("segment", "command", "reply", "moment")),
    /** The verb of a command. */
    VERB(Stream.of()),
    /** The code of a reply. */
    CODE(Stream.of("2xx", "3xx", "4xx", "5xx")),
    /** The enhanced status code of a reply. */
    ENHANCED(Stream.of()),
    /** The length in octets. */
    LEN(Stream.of()),
    /** The time since the start. */
    TIME(Stream.of()),
    /** From the last octet of a command to the first of its reply. */
    LATENCY(Stream.of()),
    /** The state of a segment. */
    STATE(Stream.of(SegmentState.values()).map(SegmentState::word)),
    /** What a capture says about a segment. */
    NOTE(Stream.concat(Stream.of("any"), Stream.of(SegmentNote.Kind.values()).map(FilterKey::nameOf))),
    /** The number of a segment. */
    SEG(Stream.of()),
    /** The number of a frame of the capture. */
    FRAME(Stream.of()),
    /** What happened to the connection. */
    MOMENT(Stream.concat(Stream.of("any"), Stream.of(Happening.values()).map(FilterKey::nameOf))),
    /** Octets. */
    TEXT(Stream.of());

    private final String known;

    FilterKey(Stream<String> known) {
        this.known = known.collect(Collectors.joining(" "));
    }

    /** How it is written. */
    public String word() {
        return nameOf(this);
    }

    /** The values that it always knows; it may take others too. */
    public List<String> known() {
        return known.isEmpty() ? List.of() : List.of(known.split(" "));
    }

    /** The key that is written so. */
    public static Optional<FilterKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
