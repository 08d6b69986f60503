package mailseam.session;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A step of a session once repeats, variables and files are filled in. */
sealed interface Act {
    /** The 1-based line of the file. */
    int line();

    /**
     * Octets of one side.
     *
     * @param source  WRITTEN, STANDARD or FILE
     * @param marks   where a mark cuts them
     * @param secrets which of them are secret
     * @param filled  how many octets each variable and secret of the line has, in order
     * @param form    what they stand for, where they are a reply
     */
    record Said(int line, Direction side, SourceKind source, Octets octets, List<Mark> marks, List<SecretSpan> secrets,
            List<Integer> filled, ReplyForm form) implements Act {
    }

    /** Something that is no octets. */
    record Control(Turn turn) implements Act {
        @Override
        public int line() {
            return turn.line();
        }
    }

    /**
     * A cut where a mark stands.
     *
     * @param at    how many octets lie before it
     * @param after what is waited for there
     */
    record Mark(int at, After after) {
    }
}
