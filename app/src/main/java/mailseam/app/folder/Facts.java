package mailseam.app.folder;

/**
 * What stands in a session file.
 *
 * @param title     its title, or empty
 * @param recording whether it is a recording
 * @param problems  how many problems it has
 */
public record Facts(String title, boolean recording, int problems) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts("", false, 0);
}
