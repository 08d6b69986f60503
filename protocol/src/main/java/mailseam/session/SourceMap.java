package mailseam.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * Where in its file each octet of one side's stream is written, and back; and what a file is to say so that the stream is cut
 * elsewhere. It holds some numbers for each line that is sent, and reads a line when it is asked about it. Values never change;
 * any thread may ask.
 */
public final class SourceMap {
    private final Header header;
    private final SourceLines lines;
    private final Octets stream;
    private final Sayings said;
    private final int[] runs;

    SourceMap(SessionFile file, Direction side, List<Act> acts, Octets stream) {
        this.header = file.session().header();
        this.lines = new SourceLines(file.source());
        this.stream = stream;
        this.said = new Sayings(acts, side);
        this.runs = said.runs();
    }

    /** How many octets the side sends. */
    public int length() {
        return said.length();
    }

    /** Where what goes out together begins: the offsets of runs, rising, and behind them the length of the stream. */
    public int[] runs() {
        return runs.clone();
    }

    /** Where the octet at an offset stands; at the end of the stream, what stands behind the last. */
    public SourcePlace place(int offset) {
        if (length() == 0) {
            return new SourcePlace(1, 1, 0, SourceKind.LINE_END);
        }
        if (offset >= length()) {
            SourcePlace last = place(length() - 1);
            return new SourcePlace(last.line(), last.column() + last.length(), 0, last.kind());
        }
        int act = said.firstEndingBehind(offset);
        if (said.kind(act) == SourceKind.FILE) {
            SourceLine line = lines.line(said.line(act));
            return new SourcePlace(line.number(), line.indent() + 1, line.text().length() - line.indent(),
                    SourceKind.FILE);
        }
        return written(act).place(offset - said.start(act));
    }

    /** Whether a line sends octets of this side. */
    public boolean says(int line) {
        return said.turns(line) > 0;
    }

    /** The first octet that is written at a 1-based line and column or behind it, in the first turn of a repeat. */
    public int offset(int line, int column) {
        int act = said.first(line);
        if (act >= 0) {
            boolean file = said.kind(act) == SourceKind.FILE;
            return file ? said.start(act) : Math.min(said.end(act), said.start(act) + written(act).at(column));
        }
        for (int next = line + 1; next <= said.lastLine(); next++) {
            if (said.first(next) >= 0) {
                return said.start(said.first(next));
            }
        }
        return length();
    }

    /** What the octets from one offset to before another come from, in order and without gaps. */
    public List<SourceSpan> spans(int from, int to) {
        List<SourceSpan> spans = new ArrayList<>();
        for (int act = said.firstEndingBehind(from); act < said.count() && said.start(act) < to; act++) {
            if (said.kind(act) == SourceKind.WRITTEN) {
                written(act, spans, from, to);
            } else {
                add(spans, act, said.start(act), said.end(act), said.kind(act), from, to);
            }
        }
        return spans;
    }

    private void written(int act, List<SourceSpan> spans, int from, int to) {
        WrittenLine line = written(act);
        int start = said.start(act);
        for (int piece = 0; piece < line.pieces().size(); piece++) {
            add(spans, act, start + line.start(piece), start + line.start(piece + 1), line.kind(piece), from, to);
        }
        add(spans, act, start + line.written(), said.end(act), SourceKind.LINE_END, from, to);
    }

    private void add(List<SourceSpan> spans, int act, int start, int end, SourceKind kind, int from, int to) {
        int first = Math.max(start, from);
        int behind = Math.min(end, to);
        if (first >= behind) {
            return;
        }
        SourceSpan last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.line() == said.line(act) && last.kind() == kind && first > said.start(act)) {
            spans.removeLast();
            spans.add(new SourceSpan(last.from(), behind, last.line(), kind));
        } else {
            spans.add(new SourceSpan(first, behind, said.line(act), kind));
        }
    }

    private WrittenLine written(int act) {
        SourceLine line = lines.line(said.line(act));
        return said.kind(act) == SourceKind.STANDARD
                ? WrittenLine.standard(line, stream.slice(said.start(act), said.end(act)))
                : WrittenLine.of(line, said.filled(act));
    }

    /** All marks that cut at an offset from one to another, both counted in, in the order of the stream. */
    public List<PlacedMark> marks(int from, int to) {
        List<PlacedMark> marks = new ArrayList<>();
        for (int act = said.firstEndingBehind(from - 1); act < said.count() && said.start(act) <= to; act++) {
            if (said.kind(act) == SourceKind.WRITTEN && lines.line(said.line(act)).text().contains("{")) {
                marks(act, marks, from, to);
            }
        }
        return marks;
    }

    private void marks(int act, List<PlacedMark> marks, int from, int to) {
        WrittenLine line = written(act);
        for (int i = 0; i < line.pieces().size(); i++) {
            LinePiece piece = line.pieces().get(i);
            int offset = said.start(act) + line.start(i);
            if (piece.kind() == LinePiece.Kind.MARK && offset >= from && offset <= to) {
                marks.add(new PlacedMark(offset, said.line(act), piece.from() + 1, piece.to() - piece.from(),
                        piece.after(), said.turns(said.line(act))));
            }
        }
    }

    /** Whether a line, a file or a chunk begins or ends at an offset. */
    boolean isEdge(int offset) {
        return said.isEdge(offset);
    }

    /** Where the run begins that goes on or ends at an offset behind the first. */
    int run(int offset) {
        int found = Arrays.binarySearch(runs, offset - 1);
        return runs[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    /** Whether a mark can cut before the octet at an offset, and in which line it would stand. */
    public CutSpot spot(int offset) {
        int near = Math.min(offset, Math.max(0, length() - 1));
        int line = length() == 0 ? 1 : said.line(said.firstEndingBehind(near));
        if (Arrays.binarySearch(runs, offset) >= 0 || offset < 0 || offset > length()) {
            return new CutSpot.Impossible(line, CutSpot.Reason.RUN_EDGE);
        }
        Optional<Spoken> best = best(offset);
        if (best.isPresent()) {
            int in = said.line(best.get().act);
            return new CutSpot.Possible(in, said.turns(in));
        }
        CutSpot.Reason reason = said.kind(said.firstEndingBehind(offset)) == SourceKind.FILE ? CutSpot.Reason.FILE
                : written(said.firstEndingBehind(offset)).refusal(offset - said.start(said.firstEndingBehind(offset)))
                        .orElse(CutSpot.Reason.FILE);
        return new CutSpot.Impossible(line, reason);
    }

    /** An act, and how many of its octets lie before a place. */
    private record Spoken(int act, int at) {
    }

    /**
     * The line in which a mark would stand. Between two lines it is the one that is sent less often, else one that is written
     * out, else the second: {@code C: {cut}DATA} says more than {@code \r\n{cut}}.
     */
    private Optional<Spoken> best(int offset) {
        int act = said.firstEndingBehind(offset);
        Spoken here = new Spoken(act, offset - said.start(act));
        if (here.at > 0) {
            return writable(here);
        }
        int before = said.lastSpeaking(act - 1);
        Spoken there = new Spoken(before, said.end(before) - said.start(before));
        return writable(there).filter(_ -> cost(before) < cost(act)).or(() -> writable(here)).or(() -> writable(there));
    }

    private Optional<Spoken> writable(Spoken spoken) {
        boolean can = said.kind(spoken.act) != SourceKind.FILE
                && written(spoken.act).refusal(spoken.at).isEmpty();
        return can ? Optional.of(spoken) : Optional.empty();
    }

    private int cost(int act) {
        return 2 * said.turns(said.line(act)) + (said.kind(act) == SourceKind.STANDARD ? 1 : 0);
    }

    /**
     * The lines as they are to be so that there are these cuts more and these marks less; all octets stay what they are. What
     * cannot be cut is left out.
     */
    public List<LineChange> change(Collection<NewCut> cuts, Collection<PlacedMark> removed) {
        NavigableMap<Integer, LineEdits> edits = new TreeMap<>();
        for (NewCut cut : cuts) {
            if (spot(cut.offset()) instanceof CutSpot.Possible) {
                best(cut.offset()).ifPresent(spoken -> {
                    LineEdits line = edits(edits, spoken.act);
                    line.added.put(line.line.gap(spoken.at), cut.after());
                });
            }
        }
        for (PlacedMark mark : removed) {
            edits(edits, said.first(mark.line())).removed.add(mark.column());
        }
        return edits.entrySet().stream().map(entry -> new LineChange(entry.getKey(),
                new LineRewriter(entry.getValue().line, entry.getValue().added, entry.getValue().removed)
                        .write(header)))
                .toList();
    }

    private LineEdits edits(NavigableMap<Integer, LineEdits> edits, int act) {
        LineEdits known = edits.get(said.line(act));
        if (known != null && known.act == act) {
            return known;
        }
        LineEdits made = new LineEdits(act, written(act), known == null ? new TreeMap<>() : known.added,
                known == null ? new HashSet<>() : known.removed);
        edits.put(said.line(act), made);
        return made;
    }

    /** What becomes of a line; gaps and columns are the same in each of its turns. */
    private record LineEdits(int act, WrittenLine line, NavigableMap<Gap, After> added, Set<Integer> removed) {
    }
}
