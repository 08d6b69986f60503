package mailseam.compare;

import java.util.List;
import mailseam.smtp.Octets;

/** How alike units of the client's are: a command with another argument, or an overwritten verb, is still the same command. */
record CommandLikeness(List<Item> lefts, List<Item> rights) implements Likeness {
    @Override
    public long cost(int left, int right) {
        Item one = lefts.get(left);
        Item other = rights.get(right);
        if (one.kind() != other.kind()) {
            return NEVER;
        }
        if (one.looksLike(other)) {
            return 0;
        }
        if (one.kind() != Item.Kind.COMMAND || one.verb().equals(other.verb())) {
            return ONE;
        }
        return sameButForSome(one.head(), other.head()) ? ONE + 1 : NEVER;
    }

    /** Of the same length, with half of the octets in their places; or overwritten all over. */
    private static boolean sameButForSome(Octets one, Octets other) {
        if (one.length() != other.length()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += one.at(i) == other.at(i) ? 1 : 0;
        }
        return 2 * same >= one.length() || Overwriting.between(one, other);
    }

    @Override
    public long leftKey(int left) {
        return lefts.get(left).hash();
    }

    @Override
    public long rightKey(int right) {
        return rights.get(right).hash();
    }
}
