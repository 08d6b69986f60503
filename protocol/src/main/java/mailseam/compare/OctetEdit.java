package mailseam.compare;

/**
 * Octets that stand in the place of others. One length is 0 where octets were inserted or removed.
 *
 * @param leftAt      how many octets of the left unit lie before them
 * @param leftLength  how many they are there
 * @param rightAt     how many octets of the right unit lie before them
 * @param rightLength how many they are there
 */
public record OctetEdit(long leftAt, long leftLength, long rightAt, long rightLength) {
    /** Whether nothing behind it has moved. */
    public boolean keepsLength() {
        return leftLength == rightLength;
    }

    /** The same with left and right changed over. */
    OctetEdit mirrored() {
        return new OctetEdit(/* leftAt= */ rightAt, /* leftLength= */ rightLength, /* rightAt= */ leftAt,
                /* rightLength= */ leftLength);
    }
}
