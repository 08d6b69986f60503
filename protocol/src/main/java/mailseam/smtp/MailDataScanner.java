package mailseam.smtp;

/**
 * Finds the end of mail data, which is exactly CRLF.CRLF (RFC 5321 4.1.1.4), or a dot and CRLF where the data start, and what else
 * {@link EndOfData} lets end them; and notes what some receivers take for it: a dot, perhaps with NULs around it, between any two
 * of CR and LF.
 *
 * <p>Also noted are a CR without LF, an LF without CR, lines that are too long without the dot that transparency adds, and the
 * first NUL and the first octet of 128 or more of the message. No octet is kept.
 */
final class MailDataScanner {
    /** What lies before the next octet. */
    private enum Place {
        /** The middle of a line. */
        TEXT,
        /** CRLF, or the DATA command. */
        LINE_START,
        /** A CR or LF alone, perhaps with NULs behind it. */
        ODD_START,
        /** A dot behind CRLF. */
        DOT,
        /** A dot that only some receivers see alone. */
        ODD_DOT,
        /** A CR in or behind text. */
        CR,
        /** A dot behind CRLF, and a CR. */
        DOT_CR,
        /** Such an odd dot, and a CR. */
        ODD_DOT_CR
    }

    private final DotLine dotLine;
    private Place place = Place.LINE_START;
    private long lineStart;
    private boolean dotted;
    private long dot;
    private boolean seenNul;
    private long watch = OctetScan.EIGHT_BIT;

    MailDataScanner(EndOfData ends) {
        this.dotLine = new DotLine(ends);
    }

    /** How many of the last octets are the beginning of CRLF.CRLF. */
    int endBegun() {
        return switch (place) {
            case TEXT, ODD_START, ODD_DOT -> 0;
            case CR, ODD_DOT_CR -> 1;
            case LINE_START -> 2;
            case DOT -> 3;
            case DOT_CR -> 4;
        };
    }

    /** Octets that nobody has follow: what lies behind them is taken for the middle of a line. */
    void skip(long count) {
        place = Place.TEXT;
        lineStart += count;
        dotLine.text();
    }

    /** Gets ready for the mail data that start at an offset. */
    void start(long offset) {
        dotLine.start(true);
        place = Place.LINE_START;
        lineStart = offset;
        dotted = false;
        seenNul = false;
        watch = OctetScan.EIGHT_BIT;
    }

    /**
     * Reads on to the end of mail data or of the piece.
     *
     * @return whether the end of mail data was read
     */
    boolean read(Cursor input, UnitDraft draft) {
        byte[] array = input.array;
        int end = input.end;
        int i = input.at;
        while (i < end) {
            if (place == Place.TEXT) {
                i = lines(input, i);
                if (i == end) {
                    break;
                }
            }
            boolean finished = step(array[i], input.offset(i), draft);
            i++;
            if (finished) {
                draft.take(input, i);
                return true;
            }
        }
        draft.take(input, i);
        return false;
    }

    /** Passes over text and over lines of nothing but text that are not too long, to the first octet that needs a look. */
    private int lines(Cursor input, int from) {
        byte[] array = input.array;
        int last = input.end - 3;
        int i = OctetScan.next(array, from, input.end, watch);
        if (i > last || dotLine.mayEnd() || !isLineEndInText(array, i)
                || input.offset(i) + 2 - lineStart > SizeLimit.TEXT_LINE.octets()) {
            return i;
        }
        int line = i + 2;
        i = OctetScan.next(array, line, input.end, watch);
        while (i <= last && isLineEndInText(array, i) && i + 2 - line <= SizeLimit.TEXT_LINE.octets()) {
            line = i + 2;
            i = OctetScan.next(array, line, input.end, watch);
        }
        lineStart = input.offset(line);
        dotted = false;
        dotLine.start(true);
        dotLine.text();
        return i;
    }

    /** Whether CRLF is there, and behind it an octet that no line of mail data begins with which means something. */
    private static boolean isLineEndInText(byte[] array, int at) {
        return array[at] == '\r' && array[at + 1] == '\n' && array[at + 2] > '.';
    }

    private boolean step(byte octet, long offset, UnitDraft draft) {
        switch (octet) {
            case '\n' -> {
                return lineFeed(offset, draft);
            }
            case '\r' -> carriageReturn(offset, draft);
            case '.' -> dot(offset, draft);
            case 0 -> nul(offset, draft);
            default -> text(octet, offset, draft);
        }
        return false;
    }

    private boolean lineFeed(long offset, UnitDraft draft) {
        Place before = place;
        if (before == Place.DOT_CR) {
            return true;
        }
        boolean afterCr = before == Place.CR || before == Place.ODD_DOT_CR;
        if (!afterCr) {
            draft.note(NoteKind.BARE_LF, offset, 1);
        }
        if (before == Place.DOT || before == Place.ODD_DOT || before == Place.ODD_DOT_CR) {
            draft.note(NoteKind.ODD_END_OF_DATA, dot, offset + 1 - dot);
        }
        int limit = SizeLimit.TEXT_LINE.octets() + (dotted ? 1 : 0);
        draft.noteExcess(NoteKind.TOO_LONG, lineStart, offset + 1 - lineStart, limit);
        lineStart = offset + 1;
        dotted = false;
        place = afterCr ? Place.LINE_START : Place.ODD_START;
        boolean ends = dotLine.endsData(afterCr);
        dotLine.start(afterCr);
        return ends;
    }

    private void carriageReturn(long offset, UnitDraft draft) {
        noteBareCr(offset, draft);
        dotLine.carriageReturn();
        place = switch (place) {
            case DOT -> Place.DOT_CR;
            case ODD_DOT -> Place.ODD_DOT_CR;
            case TEXT, LINE_START, ODD_START, CR, DOT_CR, ODD_DOT_CR -> Place.CR;
        };
    }

    private void dot(long offset, UnitDraft draft) {
        noteBareCr(offset, draft);
        dotted |= offset == lineStart;
        dotLine.dot(offset == lineStart);
        Place before = place;
        place = switch (before) {
            case LINE_START -> Place.DOT;
            case ODD_START, CR, DOT_CR, ODD_DOT_CR -> Place.ODD_DOT;
            case TEXT, DOT, ODD_DOT -> Place.TEXT;
        };
        if (place != Place.TEXT) {
            dot = offset;
        }
    }

    private void nul(long offset, UnitDraft draft) {
        noteBareCr(offset, draft);
        dotLine.nul();
        if (!seenNul) {
            seenNul = true;
            draft.note(NoteKind.NUL, offset, 1);
        }
        place = switch (place) {
            case TEXT -> Place.TEXT;
            case LINE_START, ODD_START, CR, DOT_CR, ODD_DOT_CR -> Place.ODD_START;
            case DOT, ODD_DOT -> Place.ODD_DOT;
        };
    }

    private void text(byte octet, long offset, UnitDraft draft) {
        noteBareCr(offset, draft);
        dotLine.text();
        if (octet < 0 && watch == OctetScan.EIGHT_BIT) {
            watch = OctetScan.SEVEN_BIT_ONLY;
            draft.note(NoteKind.EIGHT_BIT, offset, 1);
        }
        place = Place.TEXT;
    }

    /** Notes that the octet before this one is a CR which this one leaves alone, if it is. */
    private void noteBareCr(long offset, UnitDraft draft) {
        if (place == Place.CR || place == Place.DOT_CR || place == Place.ODD_DOT_CR) {
            draft.note(NoteKind.BARE_CR, offset - 1, 1);
            if (place != Place.CR) {
                draft.note(NoteKind.ODD_END_OF_DATA, dot, offset - dot);
            }
        }
    }
}
