package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.play.Outcome;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.smtp.Note;
import mailseam.smtp.Octets;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyLine;
import mailseam.timeline.CommandItem;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Moment;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;
import tools.jackson.core.JsonGenerator;

/** A timeline as one JSON object; {@code docs/json.md} has its keys. Written as it goes, never held as a whole. */
public final class JsonExporter implements Exporter {
    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String description() {
        return "JSON, for scripts";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Part.Session session = ReportDocument.session(report);
        Json.write(out, json -> {
            json.writeStartObject();
            write(report, Optional.empty(), json);
            json.writeArrayPropertyStart("recording");
            session.text().accept(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes the same without the recording that it was made of, for a script that reads what a command prints. */
    public static void brief(Report report, OutputStream out) throws IOException {
        write(report, Optional.empty(), out);
    }

    /**
     * Writes a conversation that something stood in: the client's side as ever, and under {@code server} the segments, commands,
     * replies and moments of the server's side, if it was another one.
     */
    public static void write(Report client, Optional<Timeline> server, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            write(client, server, json);
            json.writeEndObject();
        });
    }

    /** Writes the keys of such a conversation into an object that is open. */
    static void write(Report client, Optional<Timeline> server, JsonGenerator json) {
        new Writing(json, client.timeline()).report(client);
        if (server.isPresent()) {
            json.writeObjectPropertyStart("server");
            new Writing(json, server.get()).parts();
            json.writeEndObject();
        }
    }

    /** Writes the segments and commands of a conversation into an object that is open. */
    static void writeClient(Timeline timeline, JsonGenerator json) {
        Writing writing = new Writing(json, timeline);
        writing.array("segments", timeline.segments(), writing::segment);
        writing.array("commands", timeline.commands(), writing::command);
    }

    private record Writing(JsonGenerator json, Timeline timeline, MarkedText text,
            Map<Integer, List<SegmentNote>> segmentNotes) {
        Writing(JsonGenerator json, Timeline timeline) {
            this(json, timeline, new MarkedText(Hidden.of(timeline), false),
                    timeline.notes().stream().collect(Collectors.groupingBy(SegmentNote::segment)));
        }

        void report(Report report) {
            json.writeStringProperty("format", "mailseam timeline 1");
            json.writeStringProperty("version", report.version());
            json.writeStringProperty("title", SafeText.of(report.title()));
            json.writeStringProperty("peer", SafeText.of(report.peer()));
            if (!report.redacted().isEmpty()) {
                json.writeArrayPropertyStart("redacted");
                report.redacted().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeStringProperty("start", timeline.start().toString());
            outcome(report);
            array("settings", report.settings(), setting -> {
                json.writeStringProperty("name", SafeText.of(setting.name()));
                json.writeStringProperty("value", SafeText.of(setting.value()));
            });
            json.writeArrayPropertyStart("remarks");
            report.remarks().forEach(remark -> json.writeString(SafeText.of(remark)));
            json.writeEndArray();
            summary(report);
            parts();
            array("findings", List.of(), _ -> {});
        }

        void parts() {
            array("segments", timeline.segments(), this::segment);
            array("commands", timeline.commands(), this::command);
            array("replies", timeline.replies(), this::reply);
            array("moments", timeline.moments(), this::moment);
            array("marks", timeline.marks(), this::mark);
        }

        private void summary(Report report) {
            json.writeArrayPropertyStart("summary");
            for (Part part : Summary.of(report)) {
                switch (part) {
                    case Part.Facts facts -> facts.facts()
                            .forEach(fact -> json.writeString(fact.name() + ": " + SafeText.of(fact.value().plain())));
                    case Part.Prose prose -> prose.paragraphs()
                            .forEach(text -> json.writeString(SafeText.of(text)));
                    case Part.Items _,Part.Table _,Part.Exchanges _,Part.Lanes _,Part.Session _ -> {
                    }
                }
            }
            json.writeEndArray();
        }

        private void outcome(Report report) {
            if (report.outcome().isEmpty()) {
                json.writeNullProperty("outcome");
                return;
            }
            Outcome outcome = report.outcome().get();
            json.writeStringProperty("outcome", outcome.name());
            json.writeStringProperty("verdict", Json.word(outcome.verdict()));
            json.writeStringProperty("message", SafeText.of(outcome.message()));
            Json.index(json, "line", outcome.line() - 1, 1);
        }

        private void segment(Segment segment) {
            json.writeStringProperty("direction", segment.direction().word());
            Json.seconds(json, "time", segment.nanos());
            json.writeNumberProperty("offset", segment.offset());
            json.writeNumberProperty("length", segment.length());
            json.writeStringProperty("state", segment.state().word());
            Json.index(json, "planned", segment.planned(), 0);
            if (segment.frame() >= 0) {
                json.writeNumberProperty("frame", segment.frame());
            }
            if (segment.kernel() != null) {
                kernel(segment.kernel());
            }
            SegmentCheck.of(segment).ifPresent(this::difference);
            Octets octets = timeline.stream(segment.direction()).read(segment.offset(), segment.length());
            json.writeStringProperty("text",
                    text.of(segment.direction(), segment.offset(), octets, MarkedText.NOWHERE));
            List<SegmentNote> noted = segmentNotes.getOrDefault(segment.index(), List.of());
            if (!noted.isEmpty()) {
                array("notes", noted, this::segmentNote);
            }
        }

        private void segmentNote(SegmentNote note) {
            json.writeStringProperty("kind", Json.word(note.kind()));
            json.writeStringProperty("text", note.kind().text());
            json.writeNumberProperty("offset", note.offset());
            json.writeNumberProperty("length", note.length());
            if (!note.other().isEmpty()) {
                Direction direction = timeline.segments().get(note.segment()).direction();
                json.writeStringProperty("other",
                        text.of(direction, note.offset(), note.other(), MarkedText.NOWHERE));
            }
        }

        private void difference(SegmentCheck check) {
            json.writeObjectPropertyStart("difference");
            json.writeStringProperty("cause", check.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringProperty("text", check.text());
            json.writeEndObject();
        }

        private void kernel(KernelWord word) {
            json.writeObjectPropertyStart("kernel");
            json.writeNumberProperty("packets", word.packets());
            json.writeNumberProperty("retransmits", word.retransmits());
            json.writeNumberProperty("mss", word.mss());
            json.writeNumberProperty("window", word.window());
            json.writeNumberProperty("unacked", word.unacked());
            Json.seconds(json, "rtt", word.rttMicros() * 1000L);
            json.writeEndObject();
        }

        private void command(CommandItem item) {
            json.writeStringProperty("kind", Units.kind(item.unit()));
            json.writeStringProperty("text", Units.text(item.unit(), timeline, text, MarkedText.NOWHERE));
            json.writeNumberProperty("offset", item.unit().offset());
            json.writeNumberProperty("length", item.unit().length());
            segments(item.unit().origins());
            Json.index(json, "reply", item.reply(), 0);
            notes(item.unit().notes());
        }

        private void reply(ReplyItem item) {
            Reply reply = item.reply();
            Json.index(json, "code", reply.code(), 0);
            json.writeArrayPropertyStart("lines");
            long offset = reply.offset();
            for (ReplyLine line : reply.lines()) {
                json.writeString(Units.line(text.of(Direction.SERVER, offset, line.raw(), MarkedText.NOWHERE)));
                offset += line.raw().length();
            }
            json.writeEndArray();
            json.writeNumberProperty("offset", reply.offset());
            json.writeNumberProperty("length", reply.length());
            segments(reply.origins());
            Json.index(json, "command", item.command(), 0);
            notes(reply.notes());
        }

        private void segments(List<Origin> origins) {
            json.writeArrayPropertyStart("segments");
            int last = -1;
            for (Origin origin : origins) {
                if (origin.segment() != last) {
                    last = origin.segment();
                    json.writeNumber(last);
                }
            }
            json.writeEndArray();
        }

        private void notes(List<Note> notes) {
            if (!notes.isEmpty()) {
                array("notes", notes, note -> {
                    json.writeStringProperty("kind", Json.word(note.kind()));
                    json.writeStringProperty("text", note.kind().text());
                    json.writeNumberProperty("offset", note.offset());
                    json.writeNumberProperty("length", note.length());
                });
            }
        }

        private void moment(Moment moment) {
            Json.seconds(json, "time", moment.nanos());
            json.writeStringProperty("what", Json.word(moment.what()));
            json.writeStringProperty("detail", SafeText.of(moment.detail()));
        }

        private void mark(Mark mark) {
            Json.seconds(json, "time", mark.nanos());
            mark.octets().ifPresent(span -> {
                json.writeStringProperty("direction", span.direction().word());
                json.writeNumberProperty("offset", span.offset());
                json.writeNumberProperty("length", span.length());
            });
            json.writeStringProperty("text", mark.text().lines().map(SafeText::of).collect(Collectors.joining("\n")));
        }

        private <T> void array(String name, List<T> items, java.util.function.Consumer<T> content) {
            json.writeArrayPropertyStart(name);
            for (T item : items) {
                json.writeStartObject();
                content.accept(item);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
