package mailseam.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import mailseam.session.After;
import mailseam.session.Fragment;
import mailseam.session.Header;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.session.SessionPrinter;
import mailseam.session.Step;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Timelines as sessions and back: what was seen, with a time before each line and a mark at each segment boundary, which can
 * be played again, pasted into a report and opened as the timeline that it was.
 *
 * <p>Lines stand in the order of time. Segments, offsets, times, octets, commands, replies and their pairs come back as they
 * were, and so does how the connection ended; what the kernel said in detail and numbers of frames and of planned segments do
 * not. Marks keep their places. Of a capture, what was sent again is left out, and what came too early stands in its place. Secrets are written by
 * name, with their length in a note; one that a segment boundary cuts is written in parts.
 */
public final class Recording {
    /** A longer line is ended with {@code \c} and goes on in the next. */
    private static final int LONGEST = 32 * 1024;

    private final Timeline timeline;
    private final List<Concealed> concealed;
    private final Map<String, Integer> secrets = new LinkedHashMap<>();
    private final Consumer<Step.Line> steps;
    /** The last line: a mark may still stand at its end. */
    private Step.@Nullable Line last;
    private List<Fragment> line = new ArrayList<>();
    private OptionalLong time = OptionalLong.empty();
    private int lineLength;
    private final WrittenMarks marks = new WrittenMarks();
    private Optional<Direction> sender = Optional.empty();
    private final BitSet unconfirmed = new BitSet();
    private int sent;
    private boolean incomplete;

    private Recording(Timeline timeline, List<Concealed> concealed, Consumer<Step.Line> steps) {
        this.timeline = timeline;
        this.concealed = concealed;
        this.steps = steps;
    }

    /**
     * The recording of a timeline. Credentials of AUTH are written by name, as secrets are.
     *
     * @param title  what it is, or an empty text
     * @param server {@code HOST:PORT} of the server, or an empty text
     */
    public static Session session(Timeline timeline, String title, String server) {
        return session(timeline, title, server, true);
    }

    /** The same; {@code redact} says whether credentials of AUTH are kept out. Secrets of the session always are. */
    public static Session session(Timeline timeline, String title, String server, boolean redact) {
        List<Step> steps = new ArrayList<>();
        Recording recording = new Recording(timeline, Concealed.in(timeline, redact), steps::add);
        recording.lines();
        return new Session(recording.header(title, server, List.of()), steps);
    }

    /**
     * The text of a recording, a line at a time and without line ends: it is never held as a whole.
     *
     * @param remarks notes beside those that the recording needs; what breaks a line in them becomes a blank
     */
    public static void print(Timeline timeline, String title, String server, List<String> remarks,
            Consumer<String> lines) {
        List<Concealed> concealed = Concealed.in(timeline, true);
        Recording first = new Recording(timeline, concealed, _ -> {});
        first.lines();
        SessionPrinter.print(first.header(title, server, remarks), lines);
        new Recording(timeline, concealed, step -> lines.accept(SessionPrinter.line(step))).lines();
    }

    /** The notes of a recording that say something else than what its timeline needs: what people wrote. */
    public static List<String> remarks(Session recording) {
        return recording.header().notes().stream().filter(note -> !RecordingNotes.isOwn(note)).toList();
    }

    private Header header(String title, String server, List<String> remarks) {
        incomplete |= timeline.moments().stream().anyMatch(moment -> moment.what() == Happening.MISSING);
        String truth = truth();
        List<String> notes = new ArrayList<>(notes(truth));
        notes.addAll(remarks);
        Header none = Header.DEFAULT;
        return new Header(text(title), text(server), none.segmentation(), none.gate(), none.mss(), none.timeout(),
                none.match(), none.variables(), notes, Optional.of(truth), none.faults(),
                marks.of(timeline.marks()));
    }

    /**
     * The timeline of a recording.
     *
     * @throws PlanException if the session is no recording, or has something else than lines
     */
    public static Timeline timeline(Session recording) throws PlanException {
        return new RecordingReader(recording).read();
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String truth() {
        boolean captured = false;
        for (Segment segment : timeline.segments()) {
            if (segment.state() == SegmentState.CONFIRMED) {
                return "kernel";
            }
            captured |= segment.state() == SegmentState.CAPTURED;
        }
        return captured ? "capture" : "read";
    }

    private List<String> notes(String truth) {
        BitSet told = truth.equals("kernel") ? unconfirmed : new BitSet();
        List<String> notes = new RecordingNotes(timeline.start(), sender, told, secrets, timeline.moments()).lines();
        if (incomplete) {
            notes.add(RecordingNotes.INCOMPLETE);
        }
        return notes;
    }

    private void lines() {
        Direction side = Direction.CLIENT;
        for (Segment segment : StreamOrder.of(timeline)) {
            Octets octets = timeline.stream(segment.direction()).read(segment.offset(), segment.length());
            if (octets.isEmpty() || octets.length() < segment.length()) {
                incomplete |= segment.length() > 0;
                continue;
            }
            if (segment.direction() != side) {
                endLine(side, false);
                side = segment.direction();
            } else {
                mark(segment.nanos());
            }
            say(segment, octets);
            marks.wrote(segment, octets);
            if (segment.state() == SegmentState.PLANNED || segment.state() == SegmentState.CONFIRMED) {
                sender = Optional.of(segment.direction());
                unconfirmed.set(sent++, segment.state() == SegmentState.PLANNED);
            }
        }
        endLine(side, false);
        keep(null);
    }

    /** Gives the line before away: nothing is added to it any more. */
    private void keep(Step.@Nullable Line next) {
        if (last != null) {
            steps.accept(last);
        }
        last = next;
    }

    /** A segment boundary within a run: it stands at the end of the line before, even if that one is complete. */
    private void mark(long nanos) {
        Fragment.Cut cut = new Fragment.Cut(new After.At(nanos));
        if (!line.isEmpty()) {
            line.add(cut);
        } else if (last != null) {
            List<Fragment> fragments = new ArrayList<>(last.fragments());
            if (last.crlf()) {
                fragments.add(new Fragment.Text(Octets.latin1("\r\n")));
            }
            fragments.add(cut);
            last = new Step.Line(0, last.side(), last.nanos(), fragments, false);
        }
    }

    private void say(Segment segment, Octets octets) {
        int at = 0;
        while (at < octets.length()) {
            if (line.isEmpty()) {
                time = OptionalLong.of(segment.nanos());
            }
            Concealed secret = secretAt(segment, segment.offset() + at);
            int limit = secret == null ? octets.length() : (int) (secret.from() - segment.offset());
            if (secret != null && limit <= at) {
                int end = (int) (secret.to() - segment.offset());
                line.add(new Fragment.Secret(name(secret.name(), end - at)));
                at = end;
            } else {
                int lf = octets.indexOf('\n', at);
                int end = Math.min(Math.min(limit, at + LONGEST - lineLength), lf < 0 ? octets.length() : lf + 1);
                line.add(new Fragment.Text(octets.slice(at, end)));
                lineLength += end - at;
                at = end;
                if (at == lf + 1 || lineLength >= LONGEST) {
                    endLine(segment.direction(), at == lf + 1);
                }
            }
        }
    }

    /** The first concealed octets of the segment that end behind an offset. */
    private @Nullable Concealed secretAt(Segment segment, long offset) {
        int low = 0;
        int high = concealed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Concealed found = concealed.get(middle);
            int side = found.direction().compareTo(segment.direction());
            if (side < 0 || (side == 0 && found.to() <= offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Concealed next = low < concealed.size() ? concealed.get(low) : null;
        return next != null && next.direction() == segment.direction() && next.from() < segment.end() ? next : null;
    }

    /** A secret has one length; another one gets another name. */
    private String name(String name, int length) {
        String free = name;
        for (int i = 2; secrets.getOrDefault(free, length) != length; i++) {
            free = name + "_" + i;
        }
        secrets.put(free, length);
        return free;
    }

    private void endLine(Direction side, boolean complete) {
        if (line.isEmpty()) {
            return;
        }
        boolean crlf = complete && dropCrlf();
        keep(new Step.Line(0, side, time, line, crlf));
        line = new ArrayList<>();
        lineLength = 0;
    }

    /** Takes CRLF off the end of the line, if it stands there in one piece. */
    private boolean dropCrlf() {
        if (!(line.getLast() instanceof Fragment.Text(Octets octets)) || octets.length() < 2
                || octets.at(octets.length() - 2) != '\r') {
            return false;
        }
        line.removeLast();
        if (octets.length() > 2) {
            line.add(new Fragment.Text(octets.slice(0, octets.length() - 2)));
        }
        return true;
    }
}
