package mailseam.app.palette;

/**
 * Something that the palette offers.
 *
 * @param id          stays the same from run to run, so that what was used last is known
 * @param name        what is searched and shown
 * @param kind        what it is, in a word or two: the menu of an action, a session
 * @param icon        the name of its icon in the icon font
 * @param keys        its keys as a person reads them; often empty
 * @param help        what it does, in a sentence; searched too
 * @param unavailable why it cannot be done now; empty when it can
 * @param work        does it
 */
public record PaletteItem(String id, String name, String kind, String icon, String keys, String help,
        String unavailable, Runnable work) {
    /** Whether it can be done now. */
    public boolean isAvailable() {
        return unavailable.isEmpty();
    }
}
