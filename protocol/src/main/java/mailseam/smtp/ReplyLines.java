package mailseam.smtp;

/** Reads the code and the separator of a reply line (RFC 5321 4.2). */
final class ReplyLines {
    static final int CODE_LENGTH = 3;

    private static final int CHALLENGE = 334;

    private ReplyLines() {
    }

    /**
     * Reads a complete line and notes what is odd about it.
     *
     * @param raw         the line with its line end, or its head
     * @param length      the length of the line, line end included
     * @param inMultiline whether earlier lines of a reply wait for their last line
     * @param draft       takes the notes; its last octet is the line's
     */
    static ReplyLine read(Octets raw, long length, boolean inMultiline, UnitDraft draft) {
        long offset = draft.end() - length;
        int code = code(raw);
        SizeLimit limit = code == CHALLENGE ? SizeLimit.AUTH_LINE : SizeLimit.REPLY_LINE;
        draft.noteExcess(NoteKind.TOO_LONG, offset, length, limit.octets());
        if (code < 0) {
            draft.note(NoteKind.NOT_A_REPLY, offset, length);
            return new ReplyLine(-1, !inMultiline, raw);
        }
        if (outOfRange(code)) {
            draft.note(NoteKind.CODE_OUT_OF_RANGE, offset, CODE_LENGTH);
        }
        ReplyLine line = line(code, raw);
        if (line.last() && line.text().isEmpty()) {
            draft.note(NoteKind.BARE_CODE, offset, separator(raw) == ' ' ? CODE_LENGTH + 1 : CODE_LENGTH);
        }
        return line;
    }

    /** Reads what there is of a line that never ended. */
    static ReplyLine unfinished(Octets raw) {
        return line(code(raw), raw);
    }

    private static ReplyLine line(int code, Octets raw) {
        return new ReplyLine(code, code < 0 || separator(raw) != '-', raw);
    }

    /** The code where the line starts with three digits and a space, a hyphen, a line end or nothing at all; or -1. */
    static int code(Octets raw) {
        if (raw.length() < CODE_LENGTH) {
            return -1;
        }
        int code = 0;
        for (int i = 0; i < CODE_LENGTH; i++) {
            int digit = raw.at(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            code = 10 * code + digit;
        }
        return switch (separator(raw)) {
            case ' ', '-', '\n', -1 -> code;
            case '\r' -> raw.length() == CODE_LENGTH + 1 || raw.at(CODE_LENGTH + 1) == '\n' ? code : -1;
            default -> -1;
        };
    }

    private static boolean outOfRange(int code) {
        return code < 200 || code > 559 || code / 10 % 10 > 5;
    }

    private static int separator(Octets raw) {
        return raw.length() > CODE_LENGTH ? raw.at(CODE_LENGTH) : -1;
    }
}
