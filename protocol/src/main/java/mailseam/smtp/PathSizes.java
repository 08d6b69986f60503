package mailseam.smtp;

/** Finds paths, local parts and domains over their limits (RFC 5321 4.5.3.1.1 to 4.5.3.1.3) in MAIL and RCPT. */
final class PathSizes {
    private PathSizes() {
    }

    /** Notes what is over a limit in the path of a command line: from its first {@code <} to the {@code >} that closes it. */
    static void note(Octets raw, UnitDraft draft) {
        int open = raw.indexOf('<', 0);
        int close = open < 0 ? -1 : close(raw, open + 1);
        if (close < 0) {
            return;
        }
        long base = draft.offset();
        draft.noteExcess(NoteKind.LONG_PATH, base + open, close + 1 - open, SizeLimit.PATH.octets());
        int mailbox = raw.at(open + 1) == '@' ? raw.indexOf(':', open) + 1 : open + 1;
        int at = lastAt(raw, mailbox, close);
        if (at >= 0) {
            draft.noteExcess(NoteKind.LONG_LOCAL_PART, base + mailbox, at - mailbox, SizeLimit.LOCAL_PART.octets());
            draft.noteExcess(NoteKind.LONG_DOMAIN, base + at + 1, close - at - 1, SizeLimit.DOMAIN.octets());
        }
    }

    /** The index of the closing bracket, which may stand in a quoted local part before. */
    private static int close(Octets raw, int from) {
        boolean quoted = false;
        for (int i = from; i < raw.length(); i++) {
            switch (raw.at(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i++;
                case '>' -> {
                    if (!quoted) {
                        return i;
                    }
                }
                default -> {
                }
            }
        }
        return -1;
    }

    private static int lastAt(Octets raw, int from, int to) {
        int i = to - 1;
        while (i >= from && raw.at(i) != '@') {
            i--;
        }
        return i >= from ? i : -1;
    }
}
