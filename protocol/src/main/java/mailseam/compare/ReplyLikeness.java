package mailseam.compare;

import java.util.List;
import mailseam.session.Match;
import mailseam.smtp.Direction;

/**
 * How alike replies are. Those to the same command are taken for each other whatever they say; another one only where it says
 * the same, since one reply too many moves the pairing of all behind it.
 */
final class ReplyLikeness implements Likeness {
    private final View left;
    private final View right;
    private final List<Item> lefts;
    private final List<Item> rights;
    private final int[] commands;
    private final Match match;

    /** With the index of the right unit for each of the left, or -1. */
    ReplyLikeness(View left, View right, int[] commands, Match match) {
        this.left = left;
        this.right = right;
        this.lefts = left.items(Direction.SERVER);
        this.rights = right.items(Direction.SERVER);
        this.commands = commands;
        this.match = match;
    }

    @Override
    public long cost(int leftIndex, int rightIndex) {
        Item one = lefts.get(leftIndex);
        Item other = rights.get(rightIndex);
        boolean same = answerTheSame(one, other);
        if (one.looksLike(other)) {
            return same ? 0 : 2;
        }
        if (match.accepts(left.reply(one), right.reply(other))) {
            return same ? 1 : 3;
        }
        return same ? ONE + 1 : NEVER;
    }

    private boolean answerTheSame(Item one, Item other) {
        return one.partner() < 0 ? other.partner() < 0 && (one.index() == 0) == (other.index() == 0)
                : commands[one.partner()] >= 0 && commands[one.partner()] == other.partner();
    }

    @Override
    public long leftKey(int leftIndex) {
        return lefts.get(leftIndex).hash();
    }

    @Override
    public long rightKey(int rightIndex) {
        return rights.get(rightIndex).hash();
    }
}
