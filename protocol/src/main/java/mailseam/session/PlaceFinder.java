package mailseam.session;

import java.util.function.IntConsumer;
import mailseam.smtp.Command;
import mailseam.smtp.Octets;
import mailseam.smtp.Pipelining;

/** Finds the places that a landmark names in one unit or reply: a range of octets in the stream of its side. */
final class PlaceFinder {
    private final Octets stream;
    private final int from;
    private final int to;
    private final IntConsumer found;

    PlaceFinder(Octets stream, int from, int to, IntConsumer found) {
        this.stream = stream;
        this.from = from;
        this.to = to;
        this.found = found;
    }

    void command(Landmark landmark, Command command) {
        switch (landmark) {
            case VERB -> found.accept(verbStart());
            case VERB_END -> found.accept(verbEnd());
            case COLON, LT, AT, GT, PARAM -> path(landmark, command.verb());
            case BDAT_LINE_END -> {
                if (command.verb().equals("BDAT")) {
                    found.accept(to);
                }
            }
            case GROUP_END -> {
                if (Pipelining.endsGroup(command)) {
                    found.accept(to);
                }
            }
            default -> line(landmark);
        }
    }

    private int verbStart() {
        int at = from;
        while (at < to && blank(at)) {
            at++;
        }
        return at;
    }

    private int verbEnd() {
        int at = verbStart();
        while (at < to && !blank(at) && stream.at(at) != '\r' && stream.at(at) != '\n') {
            at++;
        }
        return at;
    }

    private boolean blank(int at) {
        return stream.at(at) == ' ' || stream.at(at) == '\t';
    }

    /** The parts of MAIL FROM:&lt;path&gt; parameters and RCPT TO:&lt;path&gt; parameters. */
    private void path(Landmark landmark, String verb) {
        int colon = indexOf(':', from);
        boolean hasPath = verb.startsWith("MAIL") || verb.startsWith("RCPT");
        if (!hasPath || colon < 0) {
            return;
        }
        int lt = indexOf('<', colon);
        int gt = pathEnd(Math.max(colon, lt) + 1);
        switch (landmark) {
            case COLON -> found.accept(colon);
            case LT -> accept(lt);
            case AT -> accept(lastAt(colon, gt < 0 ? to : gt));
            case GT -> accept(gt);
            default -> parameters(gt < 0 ? colon : gt);
        }
    }

    private void accept(int place) {
        if (place >= 0) {
            found.accept(place);
        }
    }

    /** The closing bracket, which within a quoted local part is none. */
    private int pathEnd(int start) {
        boolean quoted = false;
        for (int at = start; at < to; at++) {
            int octet = stream.at(at);
            if (quoted && octet == '\\') {
                at++;
            } else if (octet == '"') {
                quoted = !quoted;
            } else if (octet == '>' && !quoted) {
                return at;
            }
        }
        return -1;
    }

    private int lastAt(int start, int end) {
        int at = end - 1;
        while (at > start && stream.at(at) != '@') {
            at--;
        }
        return at > start ? at : -1;
    }

    private void parameters(int start) {
        for (int at = start + 1; at < to; at++) {
            if (blank(at - 1) && !blank(at) && stream.at(at) != '\r' && stream.at(at) != '\n') {
                found.accept(at);
            }
        }
    }

    void mailData(Landmark landmark, boolean finished) {
        switch (landmark) {
            case LINE_START -> lineStarts();
            case HEADER_END -> headerEnd();
            case EOD_CR, EOD_LF, EOD_DOT, EOD_CR2, EOD_LF2, AFTER_EOD -> {
                if (finished) {
                    endOfData(landmark);
                }
            }
            default -> line(landmark);
        }
    }

    /** The end of mail data is the last five octets, of which the first two may belong to the line of DATA. */
    private void endOfData(Landmark landmark) {
        found.accept(to - switch (landmark) {
            case EOD_CR -> 5;
            case EOD_LF -> 4;
            case EOD_DOT -> 3;
            case EOD_CR2 -> 2;
            case EOD_LF2 -> 1;
            default -> 0;
        });
    }

    private void lineStarts() {
        for (int at = from; at >= 0 && at < to; at = behindLine(at)) {
            found.accept(at);
        }
    }

    private void headerEnd() {
        for (int at = from; at >= 0 && at < to; at = behindLine(at)) {
            boolean crlf = stream.at(at) == '\r' && at + 1 < to && stream.at(at + 1) == '\n';
            if (crlf || stream.at(at) == '\n') {
                found.accept(at);
                return;
            }
        }
    }

    private int behindLine(int at) {
        int lf = indexOf('\n', at);
        return lf < 0 ? -1 : lf + 1;
    }

    void chunk(Landmark landmark) {
        switch (landmark) {
            case BDAT_MID -> found.accept(from + (to - from) / 2);
            case BDAT_END -> found.accept(to);
            default -> {
                // A chunk is any octets: it has no lines.
            }
        }
    }

    void reply(Landmark landmark) {
        for (int at = from; at >= 0 && at < to; at = behindLine(at)) {
            int lf = indexOf('\n', at);
            int end = lf < 0 ? to : lf;
            switch (landmark) {
                case REPLY_CODE -> within(at + 3, end);
                case REPLY_SEP -> within(at + 4, end);
                case REPLY_LF -> accept(lf);
                default -> {
                    // The rest is found in lines of any kind, below.
                }
            }
        }
        line(landmark);
    }

    private void within(int place, int end) {
        if (place <= end) {
            found.accept(place);
        }
    }

    /** What every line has. */
    void line(Landmark landmark) {
        if (landmark != Landmark.CR && landmark != Landmark.LF) {
            return;
        }
        for (int lf = indexOf('\n', from); lf >= 0; lf = indexOf('\n', lf + 1)) {
            boolean crlf = lf > from && stream.at(lf - 1) == '\r';
            if (landmark == Landmark.LF) {
                found.accept(lf);
            } else if (crlf) {
                found.accept(lf - 1);
            }
        }
    }

    private int indexOf(int octet, int start) {
        for (int at = start; at < to; at++) {
            if (stream.at(at) == octet) {
                return at;
            }
        }
        return -1;
    }
}
