package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.compare.Difference;
import mailseam.compare.Difference.Wait;
import mailseam.compare.Interference;
import mailseam.compare.OctetEdit;
import mailseam.compare.Spot;
import mailseam.smtp.Direction;

/** What differs between two timelines, and what a box between them did, each in a sentence that names its command or reply. */
public final class DifferenceTitle {
    private static final int CUTS = 8;

    private final ComparedTimeline left;
    private final ComparedTimeline right;

    /** Sentences for what differs between these two. */
    public DifferenceTitle(ComparedTimeline left, ComparedTimeline right) {
        this.left = left;
        this.right = right;
    }

    /** What differs, in a sentence without its full stop. */
    public String of(Difference difference) {
        return switch (difference) {
            case Difference.Unpaired unpaired -> unpaired(unpaired);
            case Difference.ReplyDiffers reply ->
                    sentence(subject(reply)) + " differs in its " + switch (reply.part()) {
                        case CODE -> "code: " + code(left, reply.left()) + " on the left, " + code(right, reply.right())
                                + " on the right";
                        case ENHANCED -> "enhanced status code";
                        case TEXT -> "text";
                    };
            case Difference.OctetsChanged changed -> "Octets of " + subject(changed) + switch (changed.nature()) {
                case OVERWRITTEN -> " were overwritten: ";
                case REPLACED -> " were replaced by as many others: ";
                case RESIZED -> " were put in or left out: ";
            } + edits(changed.edits());
            case Difference.SegmentationDiffers cuts ->
                    "The segments of " + subject(cuts) + " end elsewhere: " + cuts(cuts);
            case Difference.TimesDiffer times when times.span() == Wait.TRANSIT -> sentence(subject(times)) + " came "
                    + Columns.seconds(times.rightNanos()) + " s later on the other side";
            case Difference.TimesDiffer times -> span(times) + " took " + Columns.seconds(times.leftNanos())
                    + " s on the left and " + Columns.seconds(times.rightNanos()) + " s on the right";
            case Difference.EndDiffers(var here, var there) ->
                    "The end: on the left " + here.text() + ", on the right " + there.text();
        };
    }

    /** What a box between the two did. What was sent is told as its sender saw it, where both did. */
    String of(Interference act) {
        Difference difference = act.difference();
        boolean fromRight = difference.right().filter(spot -> difference.left().isEmpty()
                || spot.direction() == Direction.SERVER).isPresent();
        ComparedTimeline seen = fromRight ? right : left;
        boolean answers = act.act() == Interference.Act.ANSWERS;
        Optional<Spot> spot = answers && difference instanceof Difference.Unpaired unpaired && !unpaired.isReply()
                ? unpaired.reply() : fromRight ? difference.right() : difference.left();
        String how = difference instanceof Difference.OctetsChanged changed ? ": " + edits(changed.edits()) : "";
        return act.act().text() + spot.map(at -> " " + seen.what(at)).orElse("") + how;
    }

    private String unpaired(Difference.Unpaired unpaired) {
        ComparedTimeline seen = unpaired.left().isPresent() ? left : right;
        Spot spot = unpaired.at();
        int count = spot.last() - spot.first() + 1;
        String where = unpaired.left().isPresent() ? " missing on the right" : " there only on the right";
        String replies = unpaired.reply().isEmpty() ? "" : count == 1 ? ", with its reply" : ", with their replies";
        return count == 1 ? sentence(seen.named(spot)) + " is" + where + replies
                + (unpaired.isReply() ? ": " + seen.code(spot) : "")
                : Units.grouped(count) + (unpaired.isReply() ? " replies" : " commands") + " in a row are" + where
                        + replies + ": " + seen.named(spot);
    }

    private static String code(ComparedTimeline seen, Optional<Spot> spot) {
        return spot.map(seen::code).orElse("none");
    }

    /** What a difference of something that both have is about. */
    private String subject(Difference difference) {
        return difference.left().map(left::named).or(() -> difference.right().map(right::named)).orElse("it");
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String span(Difference.TimesDiffer times) {
        return switch (times.span()) {
            case REPLY -> sentence(subject(times));
            case PAUSE -> "The pause before " + subject(times);
            case PASSAGE -> "From its first octet to its last " + subject(times);
            case TRANSIT -> "The way to the other side";
        };
    }

    private static String edits(List<OctetEdit> edits) {
        OctetEdit first = edits.getFirst();
        String where = first.leftLength() == 0 ? first.rightLength() + " put in before octet " + first.leftAt()
                : first.leftLength() + (first.rightLength() == 0 ? " left out" : "") + " from octet " + first.leftAt()
                        + " on" + (first.keepsLength() || first.rightLength() == 0 ? ""
                                : ", instead of them " + first.rightLength());
        int more = edits.size() - 1;
        return more == 0 ? where : where + ", and at " + more + " more place" + (more == 1 ? "" : "s");
    }

    private String cuts(Difference.SegmentationDiffers cuts) {
        List<String> parts = new ArrayList<>();
        cuts.left().filter(_ -> !cuts.leftOnly().isEmpty())
                .ifPresent(spot -> parts.add("on the left one begins " + cuts(left, spot, cuts.leftOnly())));
        cuts.right().filter(_ -> !cuts.rightOnly().isEmpty())
                .ifPresent(spot -> parts.add("on the right one begins " + cuts(right, spot, cuts.rightOnly())));
        return String.join("; ", parts);
    }

    private static String cuts(ComparedTimeline seen, Spot spot, List<Long> offsets) {
        List<String> places = seen.boundaries(spot, offsets);
        return String.join(", ", places.subList(0, Math.min(CUTS, places.size())))
                + (places.size() > CUTS ? " and at " + (places.size() - CUTS) + " more places" : "");
    }
}
