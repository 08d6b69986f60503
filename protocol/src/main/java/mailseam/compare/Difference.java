package mailseam.compare;

import java.util.List;
import java.util.Optional;
import mailseam.smtp.Direction;

/** Something in which two timelines differ, with its place in both. */
public sealed interface Difference {
    /** Its place in the left timeline, where it has one. */
    Optional<Spot> left();

    /** Its place in the right timeline, where it has one. */
    Optional<Spot> right();

    /** The name in JSON and exports, such as {@code reply-differs}. */
    default String kind() {
        return switch (this) {
            case Unpaired unpaired -> (unpaired.isReply() ? "reply-" : "command-")
                    + (unpaired.left.isPresent() ? "missing" : "extra");
            case ReplyDiffers _ -> "reply-differs";
            case OctetsChanged changed ->
                    changed.nature == Nature.OVERWRITTEN ? "octets-overwritten" : "octets-changed";
            case SegmentationDiffers _ -> "segmentation";
            case TimesDiffer times -> times.span == Wait.TRANSIT ? "delay" : "times";
            case EndDiffers _ -> "end";
        };
    }

    /** What it is about. */
    default Aspect aspect() {
        return switch (this) {
            case Unpaired unpaired -> unpaired.isReply() ? Aspect.REPLIES : Aspect.COMMANDS;
            case ReplyDiffers _ -> Aspect.REPLIES;
            case OctetsChanged _ -> Aspect.OCTETS;
            case SegmentationDiffers _ -> Aspect.SEGMENTATION;
            case TimesDiffer _ -> Aspect.TIMES;
            case EndDiffers _ -> Aspect.END;
        };
    }

    /**
     * A command, mail data or a reply that only one of the two has: missing where only the left one has it, extra where only
     * the right one has. Those that stand in a row are one difference: behind a refusal or a lost connection the whole rest is.
     *
     * @param reply where it is a command: the reply to it, which only that side has with it; of several all of them
     */
    record Unpaired(Optional<Spot> left, Optional<Spot> right, Optional<Spot> reply) implements Difference {
        /** Its one place. */
        public Spot at() {
            return left.or(this::right).orElseThrow();
        }

        /** Whether it is a reply. */
        public boolean isReply() {
            return at().direction() == Direction.SERVER;
        }
    }

    /**
     * The reply to the same command is another one.
     *
     * @param part  in which part: the first of these that differs
     * @param edits which octets
     */
    record ReplyDiffers(Optional<Spot> left, Optional<Spot> right, ReplyPart part,
            List<OctetEdit> edits) implements Difference {
        public ReplyDiffers {
            edits = List.copyOf(edits);
        }
    }

    /** A part of a reply. */
    enum ReplyPart {
        /** The reply code. */
        CODE,
        /** The enhanced status code (RFC 3463). */
        ENHANCED,
        /** The text. */
        TEXT
    }

    /**
     * The same command, mail data or reply with other octets.
     *
     * @param nature in which way
     * @param edits  which octets, in order
     */
    record OctetsChanged(Optional<Spot> left, Optional<Spot> right, Nature nature,
            List<OctetEdit> edits) implements Difference {
        public OctetsChanged {
            edits = List.copyOf(edits);
        }
    }

    /** In which way octets were changed. */
    enum Nature {
        /** The length is the same, and on one side there is nothing but {@code X} or {@code *} where they differ. */
        OVERWRITTEN,
        /** The length is the same. */
        REPLACED,
        /** The length is another one. */
        RESIZED
    }

    /**
     * The same octets in other segments.
     *
     * @param leftOnly  offsets in the left stream where a segment begins, and none in the right one; the first thousand
     * @param rightOnly the same for the right stream
     */
    record SegmentationDiffers(Optional<Spot> left, Optional<Spot> right, List<Long> leftOnly,
            List<Long> rightOnly) implements Difference {
        public SegmentationDiffers {
            leftOnly = List.copyOf(leftOnly);
            rightOnly = List.copyOf(rightOnly);
        }
    }

    /**
     * The same took another time.
     *
     * @param leftNanos  the time in the left timeline, in nanoseconds; of a transit 0
     * @param rightNanos the time in the right one; of a transit how long it took, of several in a row the longest
     */
    record TimesDiffer(Optional<Spot> left, Optional<Spot> right, Wait span, long leftNanos,
            long rightNanos) implements Difference {
    }

    /** Which time it is. */
    enum Wait {
        /** From the end of a command to the first octet of its reply, or from the start to the greeting. */
        REPLY,
        /** From what came before to the start of a command. */
        PAUSE,
        /** From the first octet of a unit or reply to its last. */
        PASSAGE,
        /** From the side that sent it to the other one, in a two-sided comparison. */
        TRANSIT
    }

    /** The connection ended in another way. */
    record EndDiffers(Ending here, Ending there) implements Difference {
        @Override
        public Optional<Spot> left() {
            return Optional.empty();
        }

        @Override
        public Optional<Spot> right() {
            return Optional.empty();
        }
    }
}
