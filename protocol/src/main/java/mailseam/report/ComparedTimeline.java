package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mailseam.compare.Spot;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** One side of a comparison, in words: without what is hidden, and escaped. */
public final class ComparedTimeline {
    private static final int PIECES = 240;
    private static final int TEXT = 100;

    private final String name;
    private final Timeline timeline;
    private final MarkedText marked;

    private ComparedTimeline(String name, Timeline timeline) {
        this.name = name;
        this.timeline = timeline;
        marked = new MarkedText(Hidden.of(timeline), false);
    }

    /** A timeline, with the name that it is called by. */
    public static ComparedTimeline of(String name, Timeline timeline) {
        return new ComparedTimeline(SafeText.of(name), timeline);
    }

    /** What it is called, such as the name of its file. */
    public String name() {
        return name;
    }

    /** The timeline. */
    public Timeline timeline() {
        return timeline;
    }

    /** The octets of a place, as far as they are worth showing, in one piece for each segment that carried them. */
    public List<String> pieces(Spot spot) {
        List<String> pieces = new ArrayList<>();
        long limit = Math.min(spot.to(), spot.from() + PIECES);
        for (int i = spot.firstSegment(); i <= spot.lastSegment(); i++) {
            Segment segment = timeline.segments().get(i);
            long from = Math.max(spot.from(), segment.offset());
            long to = Math.min(limit, segment.end());
            if (segment.direction() == spot.direction() && from < to) {
                pieces.add(octets(spot.direction(), from, (int) (to - from)));
            }
        }
        if (limit < spot.to()) {
            pieces.add("...");
        }
        return pieces;
    }

    /** The octets of a place, as far as they are worth showing. */
    String text(Spot spot) {
        int shown = (int) Math.min(TEXT, spot.to() - spot.from());
        String text = Units.line(octets(spot.direction(), spot.from(), shown));
        return shown < spot.to() - spot.from() ? text + " ..." : text;
    }

    /** What a place is: {@code command 3 "RCPT TO:<b@example.org>"}; of several in a row what each is. */
    String what(Spot spot) {
        if (spot.first() != spot.last()) {
            return (spot.direction() == Direction.SERVER ? "replies " : "commands ") + spot.first() + " to "
                    + spot.last() + ", " + (spot.direction() == Direction.SERVER ? codes(spot) : named(spot));
        }
        return kind(spot) + " " + spot.first() + size(spot) + " \"" + text(spot) + "\"" + answer(spot);
    }

    /** What a place is called: {@code RCPT}, {@code the reply to RCPT}, {@code the greeting}, {@code RCPT x3, DATA}. */
    String named(Spot spot) {
        if (spot.direction() == Direction.SERVER) {
            return spot.first() != spot.last() ? codes(spot) : spot.first() == 0 ? "the greeting"
                    : "the reply" + answer(spot);
        }
        return Repeated.joined(IntStream.rangeClosed(spot.first(), spot.last()).mapToObj(this::verb));
    }

    /** The code of a reply. */
    String code(Spot reply) {
        return code(reply.first());
    }

    private String code(int reply) {
        int code = timeline.replies().get(reply).reply().code();
        return code < 0 ? "none" : Integer.toString(code);
    }

    private String codes(Spot spot) {
        return Repeated.joined(IntStream.rangeClosed(spot.first(), spot.last()).mapToObj(this::code));
    }

    /** Where boundaries are, each in words; several that begin commands or replies in a row in one. */
    List<String> boundaries(Spot spot, List<Long> offsets) {
        return Boundaries.words(timeline, spot, offsets);
    }

    private String answer(Spot spot) {
        ReplyItem reply = spot.direction() == Direction.CLIENT ? null : timeline.replies().get(spot.first());
        return reply == null ? "" : reply.command() >= 0 ? " to " + verb(reply.command())
                : spot.first() == 0 ? "" : " to nothing";
    }

    private String verb(int command) {
        return switch (timeline.commands().get(command).unit()) {
            case Command line -> SafeText.of(line.verb().isEmpty() ? "an empty line" : line.verb());
            case ClientUnit unit -> "the " + kind(unit);
        };
    }

    private String kind(Spot spot) {
        return spot.direction() == Direction.SERVER ? "reply" : kind(timeline.commands().get(spot.first()).unit());
    }

    /** How long what has more octets than are shown is. */
    private static String size(Spot spot) {
        return spot.to() - spot.from() > TEXT ? " (" + Units.octets(spot.to() - spot.from()) + ")" : "";
    }

    private static String kind(ClientUnit unit) {
        return Units.kind(unit).equals("data") ? "mail data" : Units.kind(unit);
    }

    /** Where a place is: {@code +0.012345 s, octets 20 to 44 of the client, #3}. */
    String where(Spot spot) {
        Segment first = timeline.segments().get(spot.firstSegment());
        String segments = spot.firstSegment() == spot.lastSegment() ? "segment #" + spot.firstSegment()
                : "segments #" + spot.firstSegment() + " to #" + spot.lastSegment();
        return "at " + Columns.seconds(first.nanos()) + " s in " + segments + ", the " + spot.direction().word()
                + "'s octets " + spot.from() + " to " + (spot.to() - 1);
    }

    /** Octets of a stream. */
    String octets(Direction direction, long from, int length) {
        Octets octets = timeline.stream(direction).read(from, length);
        return marked.of(direction, from, octets, MarkedText.NOWHERE);
    }
}
