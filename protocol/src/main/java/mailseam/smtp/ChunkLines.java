package mailseam.smtp;

/** Notes what the lines of chunks end in. A line may go on from one chunk to the next. */
final class ChunkLines {
    private boolean afterCr;

    /** Notes each LF without CR up to an index. */
    void examine(Cursor input, int upTo, UnitDraft draft) {
        byte[] array = input.array;
        for (int i = OctetScan.next(array, input.at, upTo, OctetScan.SEVEN_BIT_ONLY); i < upTo;) {
            boolean behindCr = i == input.at ? afterCr : array[i - 1] == '\r';
            if (array[i] == '\n' && !behindCr) {
                draft.note(NoteKind.BARE_LF, input.offset(i), 1);
            }
            i = OctetScan.next(array, i + 1, upTo, OctetScan.SEVEN_BIT_ONLY);
        }
        afterCr = upTo > input.at ? array[upTo - 1] == '\r' : afterCr;
    }
}
