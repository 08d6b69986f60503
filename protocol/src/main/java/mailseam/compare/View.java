package mailseam.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** One of the two timelines, as it is compared. */
final class View {
    private static final int PIECE = 64 * 1024;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final Timeline timeline;
    private final Masked octets;
    private final List<Item> commands = new ArrayList<>();
    private final List<Item> replies = new ArrayList<>();
    private final int[] lengthsBefore;

    View(Timeline timeline) {
        this.timeline = timeline;
        this.octets = new Masked(timeline);
        for (CommandItem item : timeline.commands()) {
            ClientUnit unit = item.unit();
            String verb = unit instanceof Command command ? command.verb() : "";
            commands.add(item(item.index(), Direction.CLIENT, kind(unit), verb, item.reply(), unit.offset(),
                    unit.length(), unit.origins()));
        }
        for (ReplyItem item : timeline.replies()) {
            Reply reply = item.reply();
            replies.add(item(item.index(), Direction.SERVER, Item.Kind.REPLY, "", item.command(), reply.offset(),
                    reply.length(), reply.origins()));
        }
        lengthsBefore = new int[timeline.segments().size()];
        Map<Direction, Integer> last = new EnumMap<>(Direction.class);
        for (Segment segment : timeline.segments()) {
            Integer before = last.put(segment.direction(), segment.length());
            lengthsBefore[segment.index()] = before == null ? 0 : before;
        }
    }

    private Item item(int index, Direction direction, Item.Kind kind, String verb, int partner, long from, long length,
            List<Origin> origins) {
        Octets head = octets.read(direction, from, (int) Math.min(Item.HEAD, length));
        long hash = FNV_START;
        for (long at = 0; at < length; at += PIECE) {
            Octets piece = length <= Item.HEAD ? head
                    : octets.read(direction, from + at, (int) Math.min(PIECE, length - at));
            for (int i = 0; i < piece.length(); i++) {
                hash = (hash ^ piece.at(i)) * FNV_PRIME;
            }
        }
        return new Item(index, direction, kind, verb, partner, from, length, origins, head, hash);
    }

    private static Item.Kind kind(ClientUnit unit) {
        return switch (unit) {
            case Command _ -> Item.Kind.COMMAND;
            case MailData _ -> Item.Kind.DATA;
            case Chunk _ -> Item.Kind.CHUNK;
            case AuthResponse _ -> Item.Kind.AUTH;
            case OpaqueOctets _ -> Item.Kind.OPAQUE;
        };
    }

    Timeline timeline() {
        return timeline;
    }

    List<Item> items(Direction direction) {
        return direction == Direction.CLIENT ? commands : replies;
    }

    Reply reply(Item item) {
        return timeline.replies().get(item.index()).reply();
    }

    /** Octets of an item. */
    Octets read(Item item, long from, int length) {
        return octets.read(item.direction(), item.from() + from, (int) Math.min(length, item.length() - from));
    }

    /** The segment that carried the first octets of a run. */
    Segment segment(Origin origin) {
        return timeline.segments().get(origin.segment());
    }

    /** The length of the segment of the same direction before one; 0 if there is none. */
    int lengthBefore(Segment segment) {
        return lengthsBefore[segment.index()];
    }

    /** Whether a segment begins where an item begins. */
    boolean beginsSegment(Item item) {
        return segment(item.origins().getFirst()).offset() == item.from();
    }

    /** Whether the boundaries of the segments that carried an item are claims about the wire. */
    boolean claims(Item item) {
        return segment(item.origins().getFirst()).state() != SegmentState.READ;
    }
}
