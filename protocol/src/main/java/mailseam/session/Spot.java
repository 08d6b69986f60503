package mailseam.session;

import java.util.Optional;

/**
 * A place within a command, a reply or the end of mail data.
 *
 * @param landmark the named place, or empty for the start
 * @param shift    so many octets behind it, or before it where negative
 */
public record Spot(Optional<Landmark> landmark, int shift) {
    /** Before the first octet. */
    public static final Spot START = new Spot(Optional.empty(), 0);
}
