package mailseam.smtp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a server's octets, in whatever pieces they come, into replies. Nothing is lost and nothing throws: what is no reply
 * becomes a reply with code -1 and a note. However the same octets are cut, the same replies come out, but for the origins.
 *
 * <p>An LF ends a line, with a CR before it or, noted, without; a CR alone ends nothing. A line ends its reply unless a
 * hyphen stands behind its code. Where servers break the rules of RFC 5321 4.2.1:
 * <ul>
 * <li>A line with another code stays in the multiline reply, noted, and ends it or not by what stands behind its code.
 * <li>But a greeting of 220 lines, the first reply of a stream, ends without its last line, noted, where a line with another
 * positive code follows: Postfix's postscreen answers a client that talks too early with {@code 220-} and goes on with the
 * {@code 250} for its EHLO.
 * <li>A line that is no reply line stays in a multiline reply and does not end it; elsewhere it is a reply of its own.
 * <li>A reply of more lines than {@link Limits#replyLines}, or which keeps more than 64 times {@link Limits#lineHead} octets,
 * is closed with a note; what follows is the next reply.
 * </ul>
 *
 * <p>The values share the arrays of the octets read. What is kept is bounded by the {@link Limits}, even where no line ever ends.
 * Not safe for use by several threads at once.
 */
public final class ReplyReader {
    private static final int GREETING = 220;
    private static final int HEADS_PER_REPLY = 64;

    private final Limits limits;
    private final Consumer<Reply> replies;
    private final Cursor input = new Cursor();
    private final LineScanner scanner;
    private final UnitDraft line;
    private final UnitDraft reply;
    private final List<ReplyLine> lines = new ArrayList<>();
    private long keptOctets;
    private boolean greeted;
    private boolean afterGap;

    /**
     * A reader at offset 0 of its stream.
     *
     * @param limits  how much of a line or reply to keep
     * @param replies takes each reply as soon as its last octet was read
     */
    public ReplyReader(Limits limits, Consumer<Reply> replies) {
        this.limits = limits;
        this.replies = replies;
        this.scanner = new LineScanner(limits);
        this.line = new UnitDraft(limits);
        this.reply = new UnitDraft(limits);
    }

    /**
     * Reads the next octets of the stream.
     *
     * @param octets  one or more octets
     * @param segment the index that {@link Origin} gives for them
     * @param nanos   when they came, in nanoseconds since the start
     */
    public void read(Octets octets, int segment, long nanos) {
        input.next(octets, segment, nanos);
        if (afterGap) {
            readOn(octets);
        }
        while (input.hasMore()) {
            if (scanner.read(input, line)) {
                endLine();
            }
        }
        input.release();
    }

    /**
     * Octets of the stream that nobody has: so many are passed over, with a note in the reply that lacks them, or in the next one. A
     * line that was begun goes on behind them, unless a line with another code follows.
     */
    public void skip(long count) {
        if (!line.isEmpty()) {
            scanner.skip(count);
            line.skip(count);
        } else if (!lines.isEmpty()) {
            reply.skip(count);
        } else if (count > 0) {
            line.note(NoteKind.MISSING, input.offset(input.end), count);
        }
        input.skip(count);
        afterGap = true;
    }

    /** The reply that was begun before octets that are missing has ended among these, since the client went on. */
    public void presumeEnd() {
        if (afterGap && inReply()) {
            afterGap = false;
            endAtGap();
        }
    }

    private void readOn(Octets octets) {
        afterGap = false;
        int code = ReplyLines.code(octets);
        if (code < 0 || !inReply()) {
            return;
        }
        if (!line.isEmpty()) {
            addLine(ReplyLines.unfinished(scanner.takeLine(line)));
        }
        if (lines.getLast().last() || lines.getLast().code() != code) {
            emit();
        }
    }

    private void endAtGap() {
        if (!line.isEmpty()) {
            addLine(ReplyLines.unfinished(scanner.takeLine(line)));
        }
        emit();
    }

    /** Whether some octets of a reply were read and its end was not. */
    public boolean inReply() {
        return !lines.isEmpty() || !line.isEmpty();
    }

    /** The stream has ended: what is unfinished comes out with the note {@link NoteKind#UNFINISHED}. */
    public void end() {
        if (!line.isEmpty()) {
            addLine(ReplyLines.unfinished(scanner.takeLine(line)));
        }
        if (!lines.isEmpty()) {
            reply.note(NoteKind.UNFINISHED, reply.end(), 0);
            emit();
        }
    }

    private void endLine() {
        long length = scanner.length();
        ReplyLine read = ReplyLines.read(scanner.takeLine(line), length, !lines.isEmpty(), line);
        if (stopsGreeting(read)) {
            reply.note(NoteKind.NO_LAST_LINE, reply.end(), 0);
            emit();
        }
        noteCodeChange(read);
        addLine(read);
        if (read.last()) {
            emit();
        } else if (lines.size() == limits.replyLines() || keptOctets > (long) HEADS_PER_REPLY * limits.lineHead()) {
            reply.note(NoteKind.TOO_MANY_LINES, reply.end(), 0);
            emit();
        }
    }

    private boolean stopsGreeting(ReplyLine next) {
        return !greeted && !lines.isEmpty() && lines.getLast().code() == GREETING
                && next.code() != GREETING && next.code() >= 200 && next.code() < 400;
    }

    private void noteCodeChange(ReplyLine next) {
        if (!lines.isEmpty() && next.code() >= 0 && next.code() != lines.getFirst().code()) {
            line.note(NoteKind.CODE_CHANGED, line.offset(), ReplyLines.CODE_LENGTH);
        }
    }

    private void addLine(ReplyLine read) {
        lines.add(read);
        keptOctets += read.raw().length();
        reply.append(line);
        line.clear();
    }

    private void emit() {
        Reply done = new Reply(lines, reply.offset(), reply.length(), reply.origins(), reply.notes());
        lines.clear();
        reply.clear();
        keptOctets = 0;
        greeted = true;
        replies.accept(done);
    }
}
