package mailseam.lab.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A Cisco PIX with bug CSCds90792. */
final class PixDot extends PassingBox {
    private static final BoxOption LOSE = new BoxOption("lose",
            new BoxOption.Kind.Choice(List.of("crlf", "dot", "both")),
            "crlf", "What the server does not get: the CRLF behind the dot, the dot, or both.");
    private static final BoxOption DO = new BoxOption("do", new BoxOption.Kind.Choice(List.of("swallow", "reset")),
            "swallow", "Whether octets are lost, or the connection is reset.");
    private static final BoxOption WHERE = new BoxOption("where", new BoxOption.Kind.Choice(List.of("dot-crlf", "any")),
            "dot-crlf", "Which cuts do it: that between the dot and CRLF, or any inside CRLF.CRLF.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("pix-dot",
            "Loses the end of mail data where it is cut, so that the client waits for a reply that never comes.",
            List.of("B09", "003"),
            "Cisco PIX before 5.2(4) and 6.0(1), bug CSCds90792. Its description says that the dot and CRLF in separate packets are not"
                    + " handled, others that CRLF.CRLF is, and others that the connection is reset: the options are these. Which octets"
                    + " are lost is not documented. Octets that may be lost wait for what follows. Mail data begins behind the word"
                    + " DATA, whatever the server answers; the greeting is not masked (put pix-fixup before it).",
            List.of(LOSE, DO, WHERE)), PixDot::new);

    private static final int CRLF = 2;
    private static final int DOT_CRLF = 3;
    private static final int CRLF_DOT_CRLF = 5;

    private final CommandScan scan = new CommandScan(false, true);
    private final boolean losesCrlf;
    private final boolean losesDot;
    private final boolean resets;
    private final boolean anyCut;
    /** Where the last reads began in the client's stream; more than these cannot begin inside CRLF.CRLF. */
    private final ArrayDeque<Long> starts = new ArrayDeque<>();
    private long offset;
    private long dataStart;
    /** The last octets that came, which may have to be lost. */
    private Octets held = Octets.EMPTY;

    PixDot(BoxValues values) {
        this.losesCrlf = !values.is(LOSE, "dot");
        this.losesDot = !values.is(LOSE, "crlf");
        this.resets = values.is(DO, "reset");
        this.anyCut = values.is(WHERE, "any");
    }

    @Override
    void passed(long now, Direction stream, Octets octets) {
        if (stream == Direction.SERVER) {
            emit(stream, octets);
            return;
        }
        starts.add(offset);
        if (starts.size() > CRLF_DOT_CRLF) {
            starts.remove();
        }
        List<Integer> cutEnds = cutEnds(octets);
        Octets all = held.isEmpty() ? octets : Octets.concat(List.of(held, octets));
        int shift = held.length();
        offset += octets.length();
        if (resets && !cutEnds.isEmpty()) {
            emit(stream, all.slice(0, cutEnds.getFirst() + shift));
            reset();
            return;
        }
        int keep = all.length() - toHold();
        held = all.slice(keep, all.length()).compact();
        List<Octets> kept = new ArrayList<>();
        int from = 0;
        for (int cutEnd : cutEnds) {
            int end = cutEnd + shift;
            kept.add(all.slice(from, end - (losesDot ? DOT_CRLF : CRLF)));
            from = losesCrlf ? end : end - CRLF;
        }
        kept.add(all.slice(from, keep));
        emit(stream, Octets.concat(kept));
    }

    @Override
    void ended(long now, Direction stream) {
        if (stream == Direction.CLIENT) {
            emit(stream, held);
            held = Octets.EMPTY;
        }
        end(stream);
    }

    /** The ends of mail data in a read that were cut where it matters. */
    private List<Integer> cutEnds(Octets read) {
        List<Integer> ends = new ArrayList<>();
        scan.read(read, new CommandScan.Finds() {
            @Override
            public void verb(int from, int to, String word) {
                // Verbs pass.
            }

            @Override
            public void startOfData(int start) {
                dataStart = offset + start;
            }

            @Override
            public void endOfData(int end) {
                if (isCut(offset + end)) {
                    ends.add(end);
                }
            }
        });
        return ends;
    }

    private boolean isCut(long end) {
        long first = Math.max(end - CRLF_DOT_CRLF, dataStart);
        return starts.stream().anyMatch(
                start -> anyCut ? start > first && start < end : start == end - CRLF);
    }

    /** How many of the last octets may be the start of what is lost. */
    private int toHold() {
        int afterLine = Math.max(0, scan.endMatched() - CRLF);
        return resets ? 0 : Math.max(0, losesDot ? afterLine : afterLine - 1);
    }
}
