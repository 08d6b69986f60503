package mailseam.smtp;

/** Reads what a command line says to the one who reads on behind it (RFC 5321 4.1.1). Verbs are read in any case. */
final class CommandLines {
    /** The count of a BDAT command cannot be read. */
    static final long NO_COUNT = -1;

    private CommandLines() {
    }

    /**
     * Notes what is odd about a complete line.
     *
     * @param raw   the line with its line end, or its head
     * @param draft takes the notes; holds the line and nothing else
     */
    static void examine(Octets raw, UnitDraft draft) {
        int verb = verbStart(raw);
        int verbEnd = wordEnd(raw, verb);
        if (verb > 0 || verb == verbEnd) {
            draft.note(NoteKind.ODD_COMMAND, draft.offset(), Math.max(verb, 1));
        } else if (verbEnd < raw.length() && raw.at(verbEnd) == '\t') {
            draft.note(NoteKind.ODD_COMMAND, draft.offset() + verbEnd, 1);
        }
        if (draft.length() > SizeLimit.LOCAL_PART.octets()) {
            noteSizes(raw, verb, draft);
        }
    }

    private static void noteSizes(Octets raw, int verb, UnitDraft draft) {
        int limit = SizeLimit.COMMAND_LINE.octets();
        if (is(raw, verb, "MAIL") || is(raw, verb, "RCPT")) {
            limit += Parameter.allowance(raw);
            PathSizes.note(raw, draft);
        } else if (is(raw, verb, "EHLO") || is(raw, verb, "HELO") || is(raw, verb, "LHLO")) {
            int from = skipWhite(raw, wordEnd(raw, verb));
            int length = wordEnd(raw, from) - from;
            draft.noteExcess(NoteKind.LONG_DOMAIN, draft.offset() + from, length, SizeLimit.DOMAIN.octets());
        }
        draft.noteExcess(NoteKind.TOO_LONG, draft.offset(), draft.length(), limit);
    }

    /** Where the verb starts: behind white space, which some servers skip. */
    static int verbStart(Octets raw) {
        return skipWhite(raw, 0);
    }

    /** Whether the word at an index is the given one, which is in capital letters. */
    static boolean is(Octets raw, int from, String word) {
        int length = word.length();
        if (raw.length() - from < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((raw.at(from + i) & 0xDF) != word.charAt(i)) {
                return false;
            }
        }
        return from + length == raw.length() || isBreak(raw.at(from + length));
    }

    /**
     * The count of a BDAT command (RFC 3030 2), with a note of what is odd about its arguments.
     *
     * @return how many octets follow, or {@link #NO_COUNT}
     */
    static long bdatCount(Octets raw, int verb, UnitDraft draft) {
        int from = skipWhite(raw, wordEnd(raw, verb));
        int to = wordEnd(raw, from);
        long count = number(raw, from, to);
        if (count == NO_COUNT) {
            draft.note(NoteKind.BAD_COUNT, draft.offset() + from, Math.max(to - from, 1));
        } else {
            int next = skipWhite(raw, to);
            int more = is(raw, next, "LAST") ? skipWhite(raw, wordEnd(raw, next)) : next;
            int moreEnd = wordEnd(raw, more);
            if (moreEnd > more) {
                draft.note(NoteKind.ODD_COMMAND, draft.offset() + more, moreEnd - more);
            }
        }
        return count;
    }

    private static long number(Octets raw, int from, int to) {
        long number = from == to ? NO_COUNT : 0;
        for (int i = from; i < to; i++) {
            int digit = raw.at(i) - '0';
            if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) {
                return NO_COUNT;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The index of the first octet at or behind an index that is neither space nor tab. */
    static int skipWhite(Octets raw, int from) {
        int i = from;
        while (i < raw.length() && (raw.at(i) == ' ' || raw.at(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The index of the white space or line end behind a word. */
    static int wordEnd(Octets raw, int from) {
        int i = from;
        while (i < raw.length() && !isBreak(raw.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(int octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }
}
