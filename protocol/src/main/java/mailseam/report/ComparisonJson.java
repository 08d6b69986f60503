package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import mailseam.compare.Comparison;
import mailseam.compare.Difference;
import mailseam.compare.Interference;
import mailseam.compare.OctetEdit;
import mailseam.compare.Spot;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import tools.jackson.core.JsonGenerator;

/** What differs between two timelines, as JSON: {@code {equal, differences:[{kind, left, right, at}]}}. */
public final class ComparisonJson {
    private final ComparedTimeline left;
    private final ComparedTimeline right;
    private final JsonGenerator json;

    private ComparisonJson(ComparedTimeline left, ComparedTimeline right, JsonGenerator json) {
        this.left = left;
        this.right = right;
        this.json = json;
    }

    /**
     * Writes it.
     *
     * @param acts what a box between them did; empty where the two are not views of one conversation
     */
    public static void write(Timeline left, Timeline right, Comparison comparison, Optional<List<Interference>> acts,
            OutputStream out) throws IOException {
        Json.write(out, json -> new ComparisonJson(ComparedTimeline.of("", left), ComparedTimeline.of("", right), json)
                .write(comparison, acts));
    }

    private void write(Comparison comparison, Optional<List<Interference>> acts) {
        json.writeStartObject();
        json.writeBooleanProperty("equal", comparison.equal());
        json.writeArrayPropertyStart("differences");
        comparison.differences().forEach(this::difference);
        json.writeEndArray();
        if (comparison.more() > 0) {
            json.writeNumberProperty("more", comparison.more());
        }
        acts.ifPresent(all -> {
            json.writeArrayPropertyStart("acts");
            for (Interference act : all) {
                json.writeStartObject();
                json.writeStringProperty("act", Json.word(act.act()));
                json.writeNumberProperty("difference", comparison.differences().indexOf(act.difference()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void difference(Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("kind", difference.kind());
        if (difference instanceof Difference.EndDiffers(var here, var there)) {
            json.writeStringProperty("left", Json.word(here));
            json.writeStringProperty("right", Json.word(there));
        } else {
            text("left", left, difference.left());
            text("right", right, difference.right());
        }
        json.writeObjectPropertyStart("at");
        place("left", left, difference.left());
        place("right", right, difference.right());
        json.writeEndObject();
        details(difference);
        json.writeEndObject();
    }

    private void text(String name, ComparedTimeline seen, Optional<Spot> spot) {
        if (spot.isPresent()) {
            json.writeStringProperty(name, seen.text(spot.get()));
        } else {
            json.writeNullProperty(name);
        }
    }

    private void place(String name, ComparedTimeline seen, Optional<Spot> spot) {
        if (spot.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        Spot at = spot.get();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("direction", at.direction().word());
        boolean client = at.direction() == Direction.CLIENT;
        json.writeNumberProperty(client ? "command" : "reply", at.first());
        if (at.last() != at.first()) {
            json.writeNumberProperty("last", at.last());
        }
        json.writeNumberProperty("offset", at.from());
        json.writeNumberProperty("length", at.to() - at.from());
        json.writeArrayPropertyStart("segments");
        for (int i = at.firstSegment(); i <= at.lastSegment(); i++) {
            if (seen.timeline().segments().get(i).direction() == at.direction()) {
                json.writeNumber(i);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void details(Difference difference) {
        switch (difference) {
            case Difference.Unpaired unpaired -> unpaired.reply().ifPresent(reply -> text("reply",
                    unpaired.left().isPresent() ? left : right, Optional.of(reply)));
            case Difference.ReplyDiffers reply -> {
                json.writeStringProperty("part", Json.word(reply.part()));
                edits(reply.edits());
            }
            case Difference.OctetsChanged changed -> {
                json.writeStringProperty("nature", Json.word(changed.nature()));
                edits(changed.edits());
            }
            case Difference.SegmentationDiffers cuts -> {
                offsets("leftCuts", cuts.leftOnly());
                offsets("rightCuts", cuts.rightOnly());
            }
            case Difference.TimesDiffer times -> {
                json.writeStringProperty("span", Json.word(times.span()));
                Json.seconds(json, "leftSeconds", times.leftNanos());
                Json.seconds(json, "rightSeconds", times.rightNanos());
            }
            case Difference.EndDiffers _ -> {
            }
        }
    }

    private void offsets(String name, List<Long> offsets) {
        json.writeArrayPropertyStart(name);
        offsets.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void edits(List<OctetEdit> edits) {
        json.writeArrayPropertyStart("edits");
        for (OctetEdit edit : edits) {
            json.writeStartObject();
            json.writeNumberProperty("left", edit.leftAt());
            json.writeNumberProperty("leftLength", edit.leftLength());
            json.writeNumberProperty("right", edit.rightAt());
            json.writeNumberProperty("rightLength", edit.rightLength());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
