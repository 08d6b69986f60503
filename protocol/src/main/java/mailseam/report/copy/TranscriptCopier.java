package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Expectation;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.Turn;

/** {@code C:} and {@code S:} lines, as RFCs and mails have them. */
final class TranscriptCopier implements Copier {
    @Override
    public Copied copy(Header header, Plan plan) {
        StringBuilder out = new StringBuilder();
        List<String> notes = new ArrayList<>();
        int cuts = 0;
        for (Turn turn : plan.turns()) {
            switch (turn) {
                case Turn.Say say -> {
                    ClientLines.of(say).forEach(line -> line(out, "C: ", line));
                    cuts += say.segments().size() - 1;
                }
                case Turn.Hear hear -> hear.expected().forEach(expected -> reply(out, expected));
                default -> out.append("# ").append(Turns.text(turn)).append('\n');
            }
        }
        if (cuts > 0) {
            notes.add(Turns.cuts(cuts) + " not shown in a transcript.");
        }
        return new Copied(out.toString(), notes);
    }

    private static void line(StringBuilder out, String mark, String line) {
        out.append((mark + ReadableText.of(line)).stripTrailing()).append('\n');
    }

    private static void reply(StringBuilder out, Expectation expected) {
        String text = expected.text();
        if (text.startsWith("/")) {
            line(out, "S: ", text);
            return;
        }
        String octets = ReadableText.octets(text);
        String whole = octets.endsWith("\r\n") ? octets.substring(0, octets.length() - 2) : octets;
        for (String line : whole.split("\r\n", -1)) {
            line(out, "S: ", line);
        }
    }
}
