package mailseam.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Carried;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.ShownLine;
import mailseam.app.timeline.ShownOctets;
import mailseam.app.timeline.TimeFormat;
import mailseam.app.timeline.TimeWords;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Note;
import mailseam.smtp.Octets;
import mailseam.smtp.Origin;
import mailseam.timeline.CommandItem;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Moment;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;
import mailseam.timeline.derived.Latency;
import mailseam.timeline.derived.TimelineFacts;

/** Gathers what is known of an event. */
final class DetailsReader {
    private static final int LISTED = 20;

    private final Texts texts;
    private final Timeline timeline;
    private final TimeFormat times;
    private final EventWords words;
    private final ShownOctets octets;
    private final Meanings meanings;
    private final ConnectionWords extras;
    private long skipped;

    DetailsReader(Texts texts, TimelineFacts facts, TimeFormat times) {
        Timeline timeline = facts.timeline();
        this.extras = new ConnectionWords(texts, facts);
        this.texts = texts;
        this.times = times;
        this.timeline = timeline;
        this.words = new EventWords(texts, timeline);
        this.octets = new ShownOctets(timeline);
        this.meanings = new Meanings(texts);
    }

    /** The event, with at most {@link Details#LIMIT} of its octets behind the first {@code skip}. */
    Details read(Event event, long skip) {
        skipped = skip;
        return switch (event.kind()) {
            case SEGMENT -> segment(timeline.segments().get(event.index()));
            case COMMAND -> command(timeline.commands().get(event.index()));
            case REPLY -> reply(timeline.replies().get(event.index()));
            case MOMENT -> moment(timeline.moments().get(event.index()));
        };
    }

    /** A time as the table tells it, and since the segment before where it tells times since what came before. */
    private String time(long nanos) {
        List<Segment> all = timeline.segments();
        int low = 0;
        int high = times.from().get() == TimeFormat.From.PREVIOUS ? all.size() : 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).nanos() < nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        String shown = times.exact(timeline.start(), nanos, low == 0 ? nanos : all.get(low - 1).nanos());
        return times.from().get() == TimeFormat.From.MIDNIGHT ? shown : shown + " s";
    }

    private Details segment(Segment segment) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("segment", texts.get("side." + segment.direction().word()) + " #" + segment.index()));
        facts.add(fact("time", time(segment.nanos())));
        facts.add(fact("octets", range(segment.offset(), segment.length())));
        facts.add(fact("state", texts.get("state." + segment.state().word() + ".long")));
        if (segment.planned() >= 0) {
            facts.add(fact("planned", "#" + segment.planned()));
        }
        if (segment.frame() > 0) {
            facts.add(fact("frame", Integer.toString(segment.frame())));
        }
        KernelWord kernel = segment.kernel();
        if (kernel != null) {
            kernel(kernel, facts);
        }
        timeline.notes().stream().filter(note -> note.segment() == segment.index()).limit(LISTED)
                .forEach(note -> facts.add(fact("note", noted(note))));
        SegmentCheck.of(segment).ifPresent(check -> facts.add(fact("difference", check.text())));
        Carried.commands(timeline, segment, LISTED)
                .forEach(item -> facts.add(fact("carries", words.unit(item.unit()))));
        Carried.replies(timeline, segment, LISTED)
                .forEach(item -> facts.add(fact("carries", words.reply(item.reply()))));
        extras.tls(segment.index()).ifPresent(facts::add);
        return new Details(facts, page(octets.of(segment, skipped, Details.LIMIT), segment.direction(),
                segment.offset(), segment.length()), new TreeSet<>());
    }

    /** What a capture shows; where it has other octets than the stream, both stand side by side. */
    private String noted(SegmentNote note) {
        String text = texts.get("value.segmentNote", note.kind().text(), note.offset(), note.length());
        if (note.other().isEmpty()) {
            return text;
        }
        Octets stream = timeline.stream(timeline.segments().get(note.segment()).direction()).read(note.offset(),
                Math.min(ShownLine.LONGEST, note.other().length()));
        return texts.get("value.otherOctets", text, ShownLine.of(stream), ShownLine.of(note.other()));
    }

    private void kernel(KernelWord kernel, List<Fact> facts) {
        facts.add(fact("packets", Integer.toString(kernel.packets())));
        facts.add(fact("retransmits", Integer.toString(kernel.retransmits())));
        facts.add(fact("mss", texts.get("value.octets", kernel.mss())));
        facts.add(fact("window", texts.get("value.window", kernel.window(), kernel.unacked())));
        facts.add(fact("rtt", TimeWords.brief(kernel.rttMicros() * 1000L)));
    }

    private Details command(CommandItem item) {
        List<Origin> origins = item.unit().origins();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("command", words.unit(item.unit())));
        if (item.unit() instanceof Command command) {
            facts.addAll(meanings.of(command, octets.of(origins, ShownLine.LONGEST)));
        }
        carried(origins, item.unit().offset(), item.unit().length(), facts);
        if (item.reply() >= 0) {
            ReplyItem answer = timeline.replies().get(item.reply());
            facts.add(fact("reply", words.reply(answer.reply())));
            long sent = origins.getLast().nanos();
            facts.add(fact("answered", TimeWords.brief(Math.max(0, answer.reply().firstNanos() - sent))));
        } else {
            facts.add(fact("reply", texts.get("value.none")));
        }
        Latency.least(item.unit()).ifPresent(least -> facts.add(fact("timeout",
                texts.get("value.timeout", least.least().toMinutes(), least.reference()))));
        notes(item.unit().notes(), facts);
        extras.group(item.index()).ifPresent(facts::add);
        extras.tls(origins.getFirst().segment()).ifPresent(facts::add);
        return octets(facts, origins, Direction.CLIENT, item.unit().offset(), item.unit().length());
    }

    private Details reply(ReplyItem item) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("reply", words.reply(item.reply())));
        facts.addAll(meanings.of(item.reply(), isToEhlo(item)));
        carried(item.reply().origins(), item.reply().offset(), item.reply().length(), facts);
        facts.add(fact("answers", item.command() < 0 ? texts.get("value.unasked")
                : words.unit(timeline.commands().get(item.command()).unit())));
        notes(item.reply().notes(), facts);
        extras.group(item.command()).ifPresent(facts::add);
        extras.tls(item.reply().origins().getFirst().segment()).ifPresent(facts::add);
        return octets(facts, item.reply().origins(), Direction.SERVER, item.reply().offset(), item.reply().length());
    }

    private boolean isToEhlo(ReplyItem item) {
        return item.command() >= 0 && timeline.commands().get(item.command()).unit() instanceof Command command
                && (command.verb().equals("EHLO") || command.verb().equals("LHLO"));
    }

    private Details moment(Moment moment) {
        return new Details(List.of(fact("happened", words.moment(moment)),
                fact("time", time(moment.nanos()))), Details.Page.NONE, new TreeSet<>());
    }

    private void carried(List<Origin> origins, long offset, long length, List<Fact> facts) {
        facts.add(fact("time", time(origins.getLast().nanos())));
        facts.add(fact("octets", range(offset, length)));
        facts.add(fact("segments", EventWords.numbers(origins)));
    }

    private void notes(List<Note> notes, List<Fact> facts) {
        notes.stream().limit(LISTED).forEach(note -> facts.add(fact("note", texts.get("value.note", note.kind().text(),
                note.offset(), note.kind().reference()).strip())));
    }

    private Details octets(List<Fact> facts, List<Origin> origins, Direction direction, long from, long length) {
        Octets shown = octets.of(origins, skipped, Details.LIMIT);
        NavigableSet<Integer> boundaries = new TreeSet<>();
        for (Origin origin : origins.subList(1, origins.size())) {
            long at = origin.offset() - from - skipped;
            if (at >= 0 && at < shown.length()) {
                boundaries.add((int) at);
            }
        }
        return new Details(facts, page(shown, direction, from, length), boundaries);
    }

    private Details.Page page(Octets shown, Direction direction, long from, long length) {
        return new Details.Page(shown, direction, from + skipped, skipped, length);
    }

    private String range(long offset, long length) {
        return texts.get("value.range", length, offset, offset + length);
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get("fact." + key), value);
    }
}
