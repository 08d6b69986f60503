package mailseam.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import mailseam.smtp.Octets;

/** A line of one side as it is written, piece by piece, with the octets that each piece stands for. */
final class WrittenLine {
    private final SourceLine line;
    private final int content;
    private final List<LinePiece> pieces = new ArrayList<>();
    /** Which octet of the line each piece begins with, and behind them how many octets are written. */
    private final int[] starts;
    private final boolean crlf;
    /** How many characters of the file stand for all of it where the text is not the file's, else -1. */
    private final int standIn;

    private WrittenLine(SourceLine line, List<Integer> filled, int standIn) {
        this.line = line;
        this.standIn = standIn;
        content = StepReader.contentAt(line);
        crlf = new FragmentReader(line, content, new ProblemList(), pieces::add).crlf();
        starts = new int[pieces.size() + 1];
        Iterator<Integer> values = filled.iterator();
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + octets(pieces.get(i), values);
        }
    }

    /** A line of a file; {@code filled} is how many octets each of its variables and secrets has. */
    static WrittenLine of(SourceLine line, List<Integer> filled) {
        return new WrittenLine(line, filled, -1);
    }

    /** A line for which a standard reply is sent, as if that were written there. */
    static WrittenLine standard(SourceLine line, Octets reply) {
        int content = StepReader.contentAt(line);
        String text = FragmentPrinter.print(List.of(new Fragment.Text(reply.slice(0, reply.length() - 2))), true);
        return new WrittenLine(new SourceLine(line.number(), line.text().substring(0, content) + text), List.of(),
                line.text().length() - content);
    }

    private int octets(LinePiece piece, Iterator<Integer> values) {
        return switch (piece.kind()) {
            case PLAIN -> text(piece).getBytes(StandardCharsets.UTF_8).length;
            case OCTET -> 1;
            case NOTHING, MARK -> 0;
            case VARIABLE, SECRET -> values.hasNext() ? values.next() : 0;
        };
    }

    private String text(LinePiece piece) {
        return line.text().substring(piece.from(), piece.to());
    }

    SourceLine line() {
        return line;
    }

    int content() {
        return content;
    }

    List<LinePiece> pieces() {
        return pieces;
    }

    /** How many octets are written, without a CRLF that goes without saying. */
    int written() {
        return starts[pieces.size()];
    }

    /** Whether a CRLF that is not written ends the line. */
    boolean crlf() {
        return crlf;
    }

    /** The octet of the line that a piece begins with. */
    int start(int piece) {
        return starts[piece];
    }

    /** The gap before an octet of the line. */
    Gap gap(int at) {
        if (at >= written()) {
            return new Gap(pieces.size(), at - written());
        }
        int low = 0;
        for (int high = pieces.size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (starts[middle + 1] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Gap(low, at - starts[low]);
    }

    /** Why no mark can stand before an octet, if so. */
    Optional<CutSpot.Reason> refusal(int at) {
        Gap gap = gap(at);
        if (gap.piece() == pieces.size() || gap.within() == 0 || !pieces.get(gap.piece()).isFilled()) {
            return Optional.empty();
        }
        return Optional.of(pieces.get(gap.piece()).kind() == LinePiece.Kind.SECRET ? CutSpot.Reason.SECRET
                : CutSpot.Reason.VARIABLE);
    }

    /** Where an octet stands. */
    SourcePlace place(int at) {
        Gap gap = gap(at);
        if (standIn >= 0) {
            return new SourcePlace(line.number(), content + 1, standIn, SourceKind.STANDARD);
        }
        if (gap.piece() == pieces.size()) {
            return new SourcePlace(line.number(), line.text().length() + 1, 0, SourceKind.LINE_END);
        }
        LinePiece piece = pieces.get(gap.piece());
        if (piece.kind() != LinePiece.Kind.PLAIN) {
            return new SourcePlace(line.number(), piece.from() + 1, piece.to() - piece.from(), kind(gap.piece()));
        }
        String text = text(piece);
        int character = Utf8.characterAt(text, gap.within());
        return new SourcePlace(line.number(), piece.from() + character + 1,
                Character.charCount(text.codePointAt(character)), SourceKind.WRITTEN);
    }

    /** Where the octets of a piece come from. */
    SourceKind kind(int piece) {
        if (standIn >= 0) {
            return SourceKind.STANDARD;
        }
        return switch (pieces.get(piece).kind()) {
            case VARIABLE -> SourceKind.VARIABLE;
            case SECRET -> SourceKind.SECRET;
            case PLAIN, OCTET, NOTHING, MARK -> SourceKind.WRITTEN;
        };
    }

    /** The first octet that is written at a 1-based column or behind it. */
    int at(int column) {
        if (standIn >= 0) {
            return column <= content + 1 ? 0 : written() + (crlf ? 2 : 0);
        }
        for (int i = 0; i < pieces.size(); i++) {
            LinePiece piece = pieces.get(i);
            if (piece.from() >= column - 1) {
                return starts[i];
            }
            if (piece.to() > column - 1 && piece.kind() == LinePiece.Kind.PLAIN) {
                return starts[i] + Utf8.length(line.text(), piece.from(), column - 1);
            }
        }
        return written();
    }
}
