package mailseam.app.timeline;

/** Which of two rows, or of two numbers that stand for something, comes first; as {@link java.util.Comparator}. */
@FunctionalInterface
public interface RowOrder {
    /** Negative where the first comes first, 0 where neither does. */
    int compare(int first, int second);
}
