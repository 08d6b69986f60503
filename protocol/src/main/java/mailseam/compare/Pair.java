package mailseam.compare;

/** An item of the left timeline and the one of the right that is the same. */
record Pair(Item left, Item right) {
    /** Whether nothing stands between this pair and the next one, on neither side. */
    boolean touches(Pair next) {
        return next.left.index() == left.index() + 1 && next.right.index() == right.index() + 1;
    }

    boolean isFirst() {
        return left.index() == 0 && right.index() == 0;
    }

    boolean sameLength() {
        return left.length() == right.length();
    }
}
