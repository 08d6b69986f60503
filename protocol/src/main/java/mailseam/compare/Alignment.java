package mailseam.compare;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Match;
import mailseam.smtp.Direction;

/** Which command and reply of the left timeline is which of the right one. */
final class Alignment {
    private final View left;
    private final View right;
    private final int[] commands;
    private final int[] replies;

    Alignment(View left, View right, Match match) {
        this.left = left;
        this.right = right;
        commands = Aligner.align(left.items(Direction.CLIENT).size(), right.items(Direction.CLIENT).size(),
                new CommandLikeness(left.items(Direction.CLIENT), right.items(Direction.CLIENT)));
        replies = Aligner.align(left.items(Direction.SERVER).size(), right.items(Direction.SERVER).size(),
                new ReplyLikeness(left, right, commands, match));
    }

    View left() {
        return left;
    }

    View right() {
        return right;
    }

    /** The index on the right for each of a direction on the left, or -1. */
    int[] partners(Direction direction) {
        return direction == Direction.CLIENT ? commands : replies;
    }

    /** All pairs of a direction, in order. */
    List<Pair> pairs(Direction direction) {
        List<Pair> pairs = new ArrayList<>();
        int[] partners = partners(direction);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                pairs.add(new Pair(left.items(direction).get(i), right.items(direction).get(partners[i])));
            }
        }
        return pairs;
    }

    /** Whether both replies answer the same command, or nothing. */
    boolean answerTheSame(Pair replies) {
        int asked = replies.left().partner();
        return asked < 0 ? replies.right().partner() < 0 : commands[asked] >= 0
                && commands[asked] == replies.right().partner();
    }
}
