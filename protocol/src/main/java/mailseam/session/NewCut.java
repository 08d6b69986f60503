package mailseam.session;

/**
 * A cut to be written into a file as a mark.
 *
 * @param offset offset of the octet before which it cuts
 * @param after  what is waited for there
 */
public record NewCut(int offset, After after) {
    /** A cut that waits for nothing. */
    public static NewCut at(int offset) {
        return new NewCut(offset, new After.Nothing());
    }
}
