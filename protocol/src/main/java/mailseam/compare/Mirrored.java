package mailseam.compare;

import java.util.List;
import mailseam.compare.Difference.EndDiffers;
import mailseam.compare.Difference.OctetsChanged;
import mailseam.compare.Difference.ReplyDiffers;
import mailseam.compare.Difference.SegmentationDiffers;
import mailseam.compare.Difference.TimesDiffer;
import mailseam.compare.Difference.Unpaired;
import mailseam.compare.Difference.Wait;

/** Differences with left and right changed over. */
final class Mirrored {
    private Mirrored() {
    }

    static Difference of(Difference difference) {
        return switch (difference) {
            case Unpaired unpaired ->
                    new Unpaired(/* left= */ unpaired.right(), /* right= */ unpaired.left(), unpaired.reply());
            case ReplyDiffers reply ->
                    new ReplyDiffers(/* left= */ reply.right(), /* right= */ reply.left(), reply.part(),
                            edits(reply.edits()));
            case OctetsChanged changed ->
                    new OctetsChanged(/* left= */ changed.right(), /* right= */ changed.left(), changed.nature(),
                            edits(changed.edits()));
            case SegmentationDiffers cuts ->
                    new SegmentationDiffers(/* left= */ cuts.right(), /* right= */ cuts.left(),
                            /* leftOnly= */ cuts.rightOnly(), /* rightOnly= */ cuts.leftOnly());
            case TimesDiffer times when times.span() == Wait.TRANSIT ->
                    new TimesDiffer(/* left= */ times.right(), /* right= */ times.left(), times.span(),
                            times.leftNanos(), times.rightNanos());
            case TimesDiffer times -> new TimesDiffer(/* left= */ times.right(), /* right= */ times.left(),
                    times.span(), /* leftNanos= */ times.rightNanos(), /* rightNanos= */ times.leftNanos());
            case EndDiffers(Ending here, Ending there) -> new EndDiffers(/* here= */ there, /* there= */ here);
        };
    }

    private static List<OctetEdit> edits(List<OctetEdit> edits) {
        return edits.stream().map(OctetEdit::mirrored).toList();
    }

    static Comparison of(Comparison comparison) {
        return new Comparison(comparison.differences().stream().map(Mirrored::of).toList(), comparison.more());
    }

    static Aligned of(Aligned aligned) {
        return new Aligned(
                aligned.rows().stream().map(row -> new Aligned.Row(/* left= */ row.right(), /* right= */ row.left(),
                        row.differences().stream().map(Mirrored::of).toList())).toList(),
                of(aligned.comparison()));
    }
}
