package mailseam.compare;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.compare.Difference.Nature;
import mailseam.compare.Difference.ReplyPart;
import mailseam.session.Match;
import mailseam.smtp.Direction;
import mailseam.smtp.Reply;
import org.jspecify.annotations.Nullable;

/** Finds commands and replies that only one side has, and those that say something else. */
final class ItemFinder {
    private final Alignment alignment;
    private final Differences differences;
    private final View left;
    private final View right;
    private final Map<Direction, BitSet> pairedLeft = new EnumMap<>(Direction.class);
    private final Map<Direction, BitSet> pairedRight = new EnumMap<>(Direction.class);

    ItemFinder(Alignment alignment, Differences differences) {
        this.alignment = alignment;
        this.differences = differences;
        this.left = alignment.left();
        this.right = alignment.right();
        for (Direction direction : Direction.values()) {
            BitSet here = new BitSet();
            BitSet there = new BitSet();
            alignment.pairs(direction).forEach(pair -> {
                here.set(pair.left().index());
                there.set(pair.right().index());
            });
            pairedLeft.put(direction, here);
            pairedRight.put(direction, there);
        }
    }

    void find(Direction direction) {
        Row extras = new Row(right);
        long now = 0;
        for (Pair pair : alignment.pairs(direction)) {
            extras.upTo(pair.right().index(), direction, now);
            now = pair.left().firstNanos();
            pair(pair);
        }
        extras.upTo(right.items(direction).size(), direction, now);
        Row missing = new Row(left);
        for (Item item : left.items(direction)) {
            missing.upTo(item.index() + 1, direction, item.firstNanos());
        }
    }

    /** Goes over the items of one side, and tells those that only it has: all that stand in a row as one difference. */
    private final class Row {
        private final View view;
        private int next;
        private @Nullable Item first;
        private @Nullable Item last;
        private Optional<Spot> reply = Optional.empty();
        private long began;

        Row(View view) {
            this.view = view;
        }

        void upTo(int end, Direction direction, long now) {
            List<Item> items = view.items(direction);
            for (; next < end; next++) {
                Item item = items.get(next);
                if (!lonely(direction, item.index(), view) || impliedByCommand(item, view)) {
                    tell();
                } else if (last != null && goesOn(reply, replyOf(item, view))) {
                    last = item;
                    reply = joined(reply, replyOf(item, view));
                } else {
                    tell();
                    first = item;
                    last = item;
                    reply = replyOf(item, view);
                    began = now;
                }
            }
            if (end == items.size()) {
                tell();
            }
        }

        private void tell() {
            if (first != null && last != null) {
                Optional<Spot> place = Optional.of(first.spot().upTo(last.spot()));
                boolean onLeft = view.equals(left);
                differences.add(began, new Difference.Unpaired(onLeft ? place : Optional.empty(),
                        onLeft ? Optional.empty() : place, reply));
            }
            first = null;
            last = null;
        }
    }

    /** Whether the replies that are told with items in a row stand in a row themselves. */
    private static boolean goesOn(Optional<Spot> last, Optional<Spot> next) {
        return last.isEmpty() || next.isEmpty() || last.get().last() + 1 == next.get().first();
    }

    private static Optional<Spot> joined(Optional<Spot> from, Optional<Spot> to) {
        return from.isPresent() && to.isPresent() ? Optional.of(from.get().upTo(to.get())) : from.or(() -> to);
    }

    private boolean lonely(Direction direction, int index, View view) {
        BitSet paired = (view.equals(left) ? pairedLeft : pairedRight).get(direction);
        return paired == null || !paired.get(index);
    }

    /** A reply to a command that the other side does not have either is told with that command. */
    private boolean impliedByCommand(Item item, View view) {
        return item.direction() == Direction.SERVER && item.partner() >= 0
                && lonely(Direction.CLIENT, item.partner(), view);
    }

    private Optional<Spot> replyOf(Item item, View view) {
        if (item.direction() == Direction.SERVER || item.partner() < 0) {
            return Optional.empty();
        }
        Item reply = view.items(Direction.SERVER).get(item.partner());
        return lonely(Direction.SERVER, reply.index(), view) ? reply.place() : Optional.empty();
    }

    private void pair(Pair pair) {
        List<OctetEdit> edits = pair.left().looksLike(pair.right()) && pair.left().length() <= Item.HEAD
                && pair.left().head().equals(pair.right().head()) ? List.of()
                        : OctetDiff.between(left, pair.left(), right, pair.right());
        if (edits.isEmpty()) {
            return;
        }
        boolean overwritten = pair.left().length() <= Item.HEAD
                && Overwriting.between(pair.left().head(), pair.right().head());
        Nature nature = overwritten ? Nature.OVERWRITTEN : pair.sameLength() ? Nature.REPLACED : Nature.RESIZED;
        if (pair.left().direction() == Direction.CLIENT || overwritten) {
            differences.add(pair.left().firstNanos(), new Difference.OctetsChanged(pair.left().place(),
                    pair.right().place(), nature, edits));
        } else {
            differing(pair).ifPresent(part -> differences.add(pair.left().firstNanos(),
                    new Difference.ReplyDiffers(pair.left().place(), pair.right().place(), part, edits)));
        }
    }

    /** The part of a reply in which it is not what the rule asks for. */
    private Optional<ReplyPart> differing(Pair pair) {
        Match match = differences.rules().match();
        Reply here = left.reply(pair.left());
        Reply there = right.reply(pair.right());
        if (match.accepts(here, there)) {
            return Optional.empty();
        }
        return Optional.of(!Match.CODE.accepts(here, there) ? ReplyPart.CODE
                : match == Match.ENHANCED || !Match.ENHANCED.accepts(here, there) ? ReplyPart.ENHANCED
                        : ReplyPart.TEXT);
    }
}
