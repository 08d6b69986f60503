package mailseam.app.ruler;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mailseam.app.text.Texts;
import mailseam.session.After;
import mailseam.session.Boundary;
import mailseam.session.CutSpot;
import mailseam.session.LandmarkCut;
import mailseam.session.MarkText;
import mailseam.session.NamedPart;
import mailseam.session.PlacedMark;
import mailseam.session.SegmentationText;
import mailseam.session.SourceKind;
import mailseam.session.SourceSpan;
import mailseam.smtp.Direction;

/** What the ruler shows, in words: for the line below it, for tips and for screen readers. */
final class RulerWords {
    private final Texts texts;
    private final RulerPlan plan;

    RulerWords(Texts texts, RulerPlan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    /** The part that an octet belongs to: {@code RCPT}, {@code message}, {@code reply to RCPT}. */
    String part(int offset) {
        int index = plan.map().places().partAt(offset);
        return index < plan.map().places().parts() ? name(plan.map().places().part(index))
                : texts.get("ruler.part.end");
    }

    String name(NamedPart part) {
        if (plan.side() == Direction.SERVER) {
            return part.verb().isEmpty() ? texts.get("ruler.part.greeting")
                    : texts.get("ruler.part.reply", part.verb());
        }
        if (!part.content()) {
            return part.verb().isEmpty() ? texts.get("ruler.part.line") : part.verb();
        }
        return switch (part.verb()) {
            case "DATA" -> texts.get("ruler.part.message");
            case "BDAT" -> texts.get("ruler.part.chunk");
            default -> texts.get("ruler.part.content", part.verb());
        };
    }

    /** All about the place before an octet and the octet itself. */
    String place(int offset) {
        StringBuilder words = new StringBuilder(texts.get("ruler.at.stream", offset));
        if (offset < plan.length()) {
            int segment = plan.segmentAt(offset);
            words.append(texts.get("ruler.at.segment", segment, offset - plan.start(segment)));
            int index = plan.map().places().partAt(offset);
            if (index < plan.map().places().parts()) {
                NamedPart part = plan.map().places().part(index);
                words.append(texts.get("ruler.at.part", name(part), offset - part.from()));
            }
            words.append(texts.get("ruler.at.line", plan.map().source().place(offset).line()));
            words.append(texts.get("ruler.at.octet", octet(offset)));
        }
        List<LandmarkCut> named = plan.map().places().at(offset);
        if (!named.isEmpty()) {
            words.append(texts.get("ruler.at.landmark", written(named)));
        }
        String cut = boundary(offset);
        return cut.isEmpty() ? words.toString() : words.append(texts.get("ruler.at.cut", cut)).toString();
    }

    /** An octet: hexadecimal and by name or character; of a secret only that it is one. */
    String octet(int offset) {
        SourceSpan span = plan.map().source().spans(offset, offset + 1).getFirst();
        if (span.kind() == SourceKind.SECRET) {
            return texts.get("ruler.octet.secret");
        }
        int octet = plan.map().stream().at(offset);
        String hex = String.format(Locale.ROOT, "0x%02X", octet);
        String from = texts.get("ruler.kind." + span.kind().name().toLowerCase(Locale.ROOT));
        return (hex + " " + Glyphs.name(octet) + " " + from).strip();
    }

    /** Why a segment ends before an octet; empty if none does. */
    String boundary(int offset) {
        if (!plan.isBoundary(offset)) {
            return "";
        }
        Boundary why = plan.map().boundary(offset);
        if (why.runEdge()) {
            return texts.get("ruler.why.run");
        }
        StringBuilder words = new StringBuilder();
        for (PlacedMark mark : why.marks()) {
            add(words, mark.turns() > 1
                    ? texts.get("ruler.why.markTurns", MarkText.write(mark.after()), mark.line(), mark.turns())
                    : texts.get("ruler.why.mark", MarkText.write(mark.after()), mark.line()));
        }
        if (why.policy()) {
            add(words, texts.get("ruler.why.policy", SegmentationText.write(plan.map().segmentation().policy())));
        }
        if (!why.landmarks().isEmpty()) {
            add(words, texts.get("ruler.why.landmark", written(why.landmarks())));
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        words.append(words.isEmpty() ? "" : ", ").append(more);
    }

    private static String written(List<LandmarkCut> cuts) {
        return cuts.stream().map(SegmentationText::write).collect(Collectors.joining(", "));
    }

    /** Why no mark can stand at a place. */
    String refusal(CutSpot.Impossible spot) {
        return texts.get("ruler.not." + spot.reason().name().toLowerCase(Locale.ROOT), spot.line());
    }

    /** Why a cut cannot be taken away or moved: what makes it, beside marks. */
    String unmovable(int offset) {
        return plan.isBoundary(offset) ? texts.get("ruler.unmovable", boundary(offset)) : texts.get("ruler.noCut");
    }

    /** What is waited for between two runs, and in which line. */
    String stop(Stop stop) {
        return texts.get("ruler.stop", stop.words(), stop.line());
    }

    /** A segment in its box. */
    String segment(int number, int octets) {
        return texts.get("ruler.segment", number, octets);
    }

    /** What a drag would do. */
    String dragged(Drag drag) {
        return drag.possible() ? texts.get("ruler.drag", part(drag.to()), drag.to(), drag.to() - drag.from())
                : texts.get("ruler.drag.not");
    }

    /** How many octets, runs and segments there are. */
    String summary() {
        return texts.get("ruler.summary", plan.ends().length, plan.length());
    }

    /** What is waited for behind a segment; empty where nothing is. */
    static String wait(After after) {
        return MarkText.wait(after);
    }
}
