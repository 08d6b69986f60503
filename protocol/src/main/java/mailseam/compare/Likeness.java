package mailseam.compare;

/** What it costs to take one item of the left for one of the right; what nothing is taken for costs {@link #ONE}. */
interface Likeness {
    /** One difference. What is smaller only decides between alignments with as many differences. */
    long ONE = 1L << 32;
    /** Never to be taken for each other. */
    long NEVER = Long.MAX_VALUE / 4;

    /** The cost of a pair; 0 where the two are the same. */
    long cost(int left, int right);

    /** What is the same for those of the left, and of the right, that may well be the same. */
    long leftKey(int left);

    /** As {@link #leftKey}. */
    long rightKey(int right);
}
