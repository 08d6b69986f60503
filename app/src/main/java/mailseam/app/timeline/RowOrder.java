package mailseam.app.timeline;

/** Which of two rows, or of two numbers that stand for something, comes first; as {@link java.util.Comparator}. */
@FunctionalInterface
public interface RowOrder {
    /** Negative where the first comes first, 0 where neither does. */
    int compare(int first, int second);

    /** The other way round; what is equal stays equal. */
    default RowOrder reversed() {
        return (first, second) -> -compare(first, second);
    }
}
