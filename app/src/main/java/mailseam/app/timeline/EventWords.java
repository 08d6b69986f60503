package mailseam.app.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mailseam.app.text.Texts;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.timeline.Happening;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** Events in words, for the table, the lanes and screen readers. Everything from the peer in them is escaped. */
public final class EventWords {
    private final Texts texts;
    private final Timeline timeline;
    private final ShownOctets octets;

    public EventWords(Texts texts, Timeline timeline) {
        this.texts = texts;
        this.timeline = timeline;
        this.octets = new ShownOctets(timeline);
    }

    /** The name of a lane. */
    public String lane(boolean client) {
        return texts.get(client ? "lane.client" : "lane.server");
    }

    /** The kind of event. */
    public String kind(Event event) {
        return texts.get(event.kind().textKey());
    }

    /** Whose it is, or nothing for what happened to the connection. */
    public String side(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> texts.get("side." + timeline.segments().get(event.index()).direction().word());
            case COMMAND -> texts.get("side.client");
            case REPLY -> texts.get("side.server");
            case MOMENT -> "";
        };
    }

    /** Its length in octets, or nothing. */
    public String length(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> Integer.toString(timeline.segments().get(event.index()).length());
            case COMMAND -> Long.toString(timeline.commands().get(event.index()).unit().length());
            case REPLY -> Long.toString(timeline.replies().get(event.index()).reply().length());
            case MOMENT -> "";
        };
    }

    /** A segment's state, or the numbers of the segments that carried it. */
    public String carriers(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> state(timeline.segments().get(event.index()));
            case COMMAND -> numbers(timeline.commands().get(event.index()).unit().origins());
            case REPLY -> numbers(timeline.replies().get(event.index()).reply().origins());
            case MOMENT -> "";
        };
    }

    /** The state of a segment in one word. */
    public String state(Segment segment) {
        return texts.get("state." + segment.state().word());
    }

    /** The numbers of segments, from 0 as in every export, with a dash for a range. */
    public static String numbers(List<Origin> origins) {
        List<Integer> all = origins.stream().map(Origin::segment).distinct().toList();
        if (all.size() > 4) {
            return "#" + all.getFirst() + "\u2013" + all.getLast();
        }
        return all.stream().map(number -> "#" + number).collect(Collectors.joining(" "));
    }

    /** Its content, or what happened. */
    public String text(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> octets.of(timeline.segments().get(event.index()), ShownLine.LONGEST).toString();
            case COMMAND -> unit(timeline.commands().get(event.index()).unit());
            case REPLY -> reply(timeline.replies().get(event.index()).reply());
            case MOMENT -> moment(timeline.moments().get(event.index()));
        };
    }

    /** A unit of the client's in a line. */
    public String unit(ClientUnit unit) {
        return switch (unit) {
            case Command command -> ShownLine.of(octets.of(command.origins(), ShownLine.LONGEST));
            case MailData data -> texts.get(data.finished() ? "unit.data" : "unit.data.open", data.length());
            case Chunk chunk -> texts.get("unit.chunk", chunk.length());
            case AuthResponse _ -> texts.get("unit.auth");
            case OpaqueOctets opaque -> texts.get("unit.opaque", opaque.length());
        };
    }

    /** A reply in a line: its last line, and how many there are. */
    public String reply(Reply reply) {
        String last = ShownLine.of(reply.lines().getLast().raw());
        return reply.lines().size() == 1 ? last : texts.get("reply.lines", last, reply.lines().size());
    }

    /** What happened to the connection, in words. */
    public String moment(Moment moment) {
        String what = happening(moment.what());
        return moment.detail().isEmpty() ? what : what + ": " + moment.detail();
    }

    /** What happened, without the detail. */
    public String happening(Happening what) {
        return texts.get("happening." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** All of it in one sentence, for a screen reader. */
    public String spoken(Event event) {
        return texts.get("event.spoken", kind(event), event.index(), side(event), TimeWords.brief(event.nanos()),
                text(event));
    }
}
