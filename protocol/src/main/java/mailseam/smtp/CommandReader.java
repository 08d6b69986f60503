package mailseam.smtp;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads a client's octets, in whatever pieces they come, into commands, mail data, chunks and the rest. Nothing is lost and
 * nothing throws. However the same octets are cut, the same units come out, but for the origins.
 *
 * <p>An LF ends a command, with a CR before it or, noted, without. What follows DATA, AUTH and STARTTLS depends on the server's
 * reply, so the reader stops there and holds what comes until it is {@linkplain #verdict told}. What is held is bounded by the
 * caller alone, who can ask {@link #held} and stop reading from the client. The octets behind a BDAT are counted and need no
 * verdict (RFC 3030 2); a BDAT that announces none has no chunk. White space before one of these verbs is skipped, as some
 * servers do; the verdict tells whether this one did.
 *
 * <p>Mail data end at CRLF.CRLF, or at once where the first line is a dot alone, and nowhere else where {@link EndOfData} does not
 * say otherwise.
 *
 * <p>Commands share the arrays of the octets read; the octets of mail data, chunks and TLS are not kept. What is kept is bounded by
 * the {@link Limits}, even where no line ever ends. Not safe for use by several threads at once.
 */
public final class CommandReader {
    /** The verdict for which the reader holds what comes next. */
    public enum Awaiting {
        /** None: octets are read as they come. */
        NOTHING,
        /** The reply to DATA: 3xx means that mail data follows. */
        DATA,
        /** The reply to AUTH or to a line of its exchange: 334 means that one more line follows. */
        AUTH,
        /** The reply to STARTTLS: 220 means that TLS follows. */
        STARTTLS
    }

    /**
     * What becomes of chunks.
     *
     * @param taken    whether one follows the BDAT command that was just read; where none does, its octets are commands
     * @param examined whether an LF without CR in one is noted; one that CR ends and the next that LF starts hold a CRLF
     */
    public record Chunks(BooleanSupplier taken, boolean examined) {
        /** They are taken as octets and nothing else (RFC 3030 2). */
        public static final Chunks TAKEN = new Chunks(() -> true, false);
    }

    /** What octets are read as. */
    public enum Reading {
        /** Command lines. */
        COMMANDS,
        /** Mail data behind an accepted DATA. */
        MAIL_DATA,
        /** The chunk of a BDAT command. */
        CHUNK,
        /** A line of an authentication exchange. */
        AUTH_RESPONSE,
        /** No SMTP, for good: behind an accepted STARTTLS. */
        OPAQUE
    }

    private final Consumer<ClientUnit> units;
    private final Cursor input = new Cursor();
    private final HeldOctets held = new HeldOctets();
    private final LineScanner lines;
    private final MailDataScanner mailData;
    private final Chunks chunks;
    private final ChunkLines chunkLines = new ChunkLines();
    private final UnitDraft draft;
    private Reading mode = Reading.COMMANDS;
    private Awaiting awaiting = Awaiting.NOTHING;
    private final AfterGap gap = new AfterGap();
    private long chunkOctets;
    private boolean reading;

    /**
     * A reader at offset 0 of its stream.
     *
     * @param limits how much of a line to keep
     * @param units  takes each unit as soon as its last octet was read; it may call {@link #verdict}
     */
    public CommandReader(Limits limits, Consumer<ClientUnit> units) {
        this(limits, EndOfData.STRICT, Chunks.TAKEN, units);
    }

    /**
     * A reader that reads as some server does, at offset 0 of its stream.
     *
     * @param limits how much of a line to keep
     * @param ends   which lines end mail data
     * @param units  takes each unit as soon as its last octet was read; it may call {@link #verdict}
     */
    public CommandReader(Limits limits, EndOfData ends, Chunks chunks, Consumer<ClientUnit> units) {
        this.units = units;
        this.chunks = chunks;
        this.mailData = new MailDataScanner(ends);
        this.lines = new LineScanner(limits);
        this.draft = new UnitDraft(limits);
    }

    /**
     * Reads the next octets of the stream; while a verdict is awaited they are held as they are.
     *
     * @param octets  one or more octets
     * @param segment the index that {@link Origin} gives for them
     * @param nanos   when they came, in nanoseconds since the start
     */
    public void read(Octets octets, int segment, long nanos) {
        if (awaiting == Awaiting.NOTHING) {
            input.next(octets, segment, nanos);
            reading = true;
            readPiece();
            reading = false;
        } else {
            held.add(octets, segment, nanos);
        }
    }

    /**
     * Octets of the stream that nobody has: so many are passed over, with a note in the unit that lacks them, or in the next one. A
     * line that was begun goes on behind them, unless a command follows. What follows otherwise where a command could stand is
     * mail data, if it is no single line. At the beginning, 0 says that the stream is seen from the middle.
     */
    public void skip(long count) {
        if (awaiting == Awaiting.NOTHING && held.isEmpty()) {
            passGap(count);
        } else {
            held.skip(count);
        }
    }

    /** What follows is no SMTP: it is encrypted. */
    public void encrypt() {
        awaiting = Awaiting.NOTHING;
        mode = Reading.OPAQUE;
        readHeld();
    }

    /**
     * The server has replied although nothing waited for a reply: if octets are missing of mail data or of the last line, their end was
     * among these. Has no effect otherwise.
     */
    public void presumeEnd() {
        boolean isData = mode == Reading.MAIL_DATA && gap.inMailData();
        boolean isLine = mode == Reading.COMMANDS && gap.isBefore();
        if ((isData || isLine) && !draft.isEmpty()) {
            emit(false);
        } else if (isData) {
            mode = Reading.COMMANDS;
            gap.leftMailData();
        }
    }

    /** Which verdict is needed before reading can go on. */
    public Awaiting awaiting() {
        return awaiting;
    }

    /** What the unit is that was read in part, or the next one; not known while a verdict is awaited. */
    public Reading reading() {
        return mode;
    }

    /** How many of the last octets read would be part of the end of mail data, CRLF.CRLF, if the rest of it followed: 0 to 4. */
    public int endOfDataBegun() {
        return mode == Reading.MAIL_DATA && !draft.isEmpty() ? mailData.endBegun() : 0;
    }

    /** How many octets are held until the verdict comes. */
    public long held() {
        return held.length();
    }

    /**
     * The code of the reply to the command that {@link #awaiting} names; reading goes on with the octets held. Without
     * anything awaited it has no effect.
     */
    public void verdict(int code) {
        mode = switch (awaiting) {
            case NOTHING -> mode;
            case DATA -> code / 100 == 3 ? Reading.MAIL_DATA : Reading.COMMANDS;
            case AUTH -> code == 334 ? Reading.AUTH_RESPONSE : Reading.COMMANDS;
            case STARTTLS -> code == 220 ? Reading.OPAQUE : Reading.COMMANDS;
        };
        awaiting = Awaiting.NOTHING;
        readHeld();
    }

    /** Takes the verdict that the octets held evidently go by, as at the {@linkplain #end end}; without any it has no effect. */
    public void presume() {
        if (!held.isEmpty()) {
            verdict(EvidentVerdict.on(awaiting, held));
        }
    }

    /** Whether some octets of a unit were read and its end was not. */
    public boolean inUnit() {
        return !draft.isEmpty();
    }

    /** Whether a line is read next, of a command or of an AUTH exchange, and not mail data, a chunk or TLS. */
    public boolean readsLines() {
        return mode == Reading.COMMANDS || mode == Reading.AUTH_RESPONSE;
    }

    /**
     * The stream has ended: what is unfinished comes out with the note {@link NoteKind#UNFINISHED}. Octets held for a verdict
     * that never came are read as what the client evidently meant: mail data behind DATA; behind AUTH a response, unless they
     * start with a command; behind STARTTLS commands, unless they start with a TLS handshake.
     */
    public void end() {
        while (!held.isEmpty()) {
            presume();
        }
        if (!draft.isEmpty()) {
            boolean opaque = mode == Reading.OPAQUE;
            if (!opaque) {
                draft.note(NoteKind.UNFINISHED, draft.end(), 0);
            }
            emit(false);
        }
    }

    private void readHeld() {
        if (reading) {
            return;
        }
        reading = true;
        while (awaiting == Awaiting.NOTHING && !held.isEmpty()) {
            HeldOctets.Piece piece = held.take();
            if (piece.octets().isEmpty()) {
                passGap(piece.missing());
            } else {
                input.next(piece.octets(), piece.segment(), piece.nanos());
                readPiece();
            }
        }
        reading = false;
    }

    private void passGap(long count) {
        long left = count;
        if (mode == Reading.CHUNK) {
            long inChunk = Math.min(left, chunkOctets);
            chunkOctets -= inChunk;
            left -= inChunk;
            lack(inChunk);
            if (chunkOctets == 0 && draft.isEmpty()) {
                mode = Reading.COMMANDS;
            } else if (chunkOctets == 0) {
                emit(true);
            }
        }
        if (mode != Reading.CHUNK && (left > 0 || count == 0)) {
            if (!draft.isEmpty() && readsLines()) {
                lines.skip(left);
            } else if (mode == Reading.MAIL_DATA) {
                mailData.skip(left);
            }
            if (draft.isEmpty()) {
                gap.before(left);
            } else if (readsLines()) {
                gap.before(0);
            }
            lack(left);
            gap.in(mode);
        }
    }

    private void lack(long count) {
        if (!draft.isEmpty() && count > 0) {
            draft.skip(count);
        }
        input.skip(count);
    }

    /** Behind a gap: finds out what the octets that follow are. */
    private void readOn() {
        AfterGap.Guess guess = mode != Reading.COMMANDS ? AfterGap.Guess.REST_OF_LINE
                : gap.guess(Octets.wrap(input.array, input.at, input.end - input.at), !draft.isEmpty());
        if (draft.isEmpty() && gap.length() > 0) {
            draft.note(NoteKind.MISSING, input.offset(input.at) - gap.length(), gap.length());
        }
        gap.passed();
        if (guess == AfterGap.Guess.COMMAND && !draft.isEmpty()) {
            emit(false);
        } else if (guess == AfterGap.Guess.MAIL_DATA) {
            mode = Reading.MAIL_DATA;
            gap.in(mode);
        }
    }

    private void readPiece() {
        while (awaiting == Awaiting.NOTHING && input.hasMore()) {
            if (gap.isBefore()) {
                readOn();
            }
            if (readUnit()) {
                emit(true);
            }
        }
        if (input.hasMore()) {
            held.putBack(input.rest(), input.segment, input.nanos);
        }
        input.release();
    }

    /** Reads on to the end of the unit or of the piece, and says whether the unit is complete. */
    private boolean readUnit() {
        return switch (mode) {
            case COMMANDS, AUTH_RESPONSE -> lines.read(input, draft);
            case MAIL_DATA -> readMailData();
            case CHUNK -> readChunk();
            case OPAQUE -> readOpaque();
        };
    }

    private boolean readMailData() {
        if (draft.isEmpty()) {
            mailData.start(input.offset(input.at));
        }
        return mailData.read(input, draft);
    }

    private boolean readChunk() {
        int count = (int) Math.min(chunkOctets, input.end - input.at);
        chunkOctets -= count;
        if (chunks.examined()) {
            chunkLines.examine(input, input.at + count, draft);
        }
        draft.take(input, input.at + count);
        return chunkOctets == 0;
    }

    private boolean readOpaque() {
        if (draft.isEmpty() && input.array[input.at] != EvidentVerdict.TLS_HANDSHAKE) {
            draft.note(NoteKind.NOT_TLS, input.offset(input.at), 1);
        }
        draft.take(input, input.end);
        return false;
    }

    private void emit(boolean finished) {
        ClientUnit unit = switch (mode) {
            case COMMANDS -> command(finished);
            case AUTH_RESPONSE -> authResponse();
            case MAIL_DATA -> new MailData(finished, draft.offset(), draft.length(), draft.origins(), draft.notes());
            case CHUNK -> new Chunk(finished, draft.offset(), draft.length(), draft.origins(), draft.notes());
            case OPAQUE -> new OpaqueOctets(draft.offset(), draft.length(), draft.origins(), draft.notes());
        };
        if (unit instanceof MailData || unit instanceof Chunk) {
            gap.leftMailData();
            mode = Reading.COMMANDS;
        }
        draft.clear();
        units.accept(unit);
    }

    private AuthResponse authResponse() {
        Octets raw = lines.takeLine(draft);
        draft.noteExcess(NoteKind.TOO_LONG, draft.offset(), draft.length(), SizeLimit.AUTH_LINE.octets());
        awaiting = Awaiting.AUTH;
        return new AuthResponse(raw, draft.offset(), draft.length(), draft.origins(), draft.notes());
    }

    private Command command(boolean finished) {
        Octets raw = lines.takeLine(draft);
        if (finished) {
            CommandLines.examine(raw, draft);
            expectWhatFollows(raw);
        }
        return new Command(raw, draft.offset(), draft.length(), draft.origins(), draft.notes());
    }

    private void expectWhatFollows(Octets raw) {
        int verb = CommandLines.verbStart(raw);
        if (CommandLines.is(raw, verb, "DATA")) {
            awaiting = Awaiting.DATA;
        } else if (CommandLines.is(raw, verb, "AUTH")) {
            awaiting = Awaiting.AUTH;
        } else if (CommandLines.is(raw, verb, "STARTTLS")) {
            awaiting = Awaiting.STARTTLS;
        } else if (CommandLines.is(raw, verb, "BDAT")) {
            chunkOctets = chunks.taken().getAsBoolean() ? Math.max(0, CommandLines.bdatCount(raw, verb, draft)) : 0;
            mode = chunkOctets > 0 ? Reading.CHUNK : Reading.COMMANDS;
        }
    }
}
