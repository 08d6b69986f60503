package mailseam.app.events;

/** By which column events are sorted; those that are equal there stand in order of time. */
public record Sorting(Column column, boolean descending) {
    /** In order of time. */
    public static final Sorting IN_TIME = new Sorting(Column.TIME, false);

    /** Whether this is the order of time. */
    public boolean isInTime() {
        return equals(IN_TIME);
    }
}
