package mailseam.report.copy;

import java.util.List;
import java.util.stream.Collectors;
import mailseam.report.SafeText;
import mailseam.session.Expectation;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.SecretSpan;
import mailseam.session.Turn;

/** Rows of 16 octets with their offset in the client's stream and as text; each segment begins a row of its own. */
final class HexCopier implements Copier {
    private static final int ROW = 16;

    private final StringBuilder out = new StringBuilder();
    private boolean secrets;

    @Override
    public Copied copy(Header header, Plan plan) {
        for (Turn turn : plan.turns()) {
            switch (turn) {
                case Turn.Say say -> say.segments().forEach(this::segment);
                case Turn.Hear hear -> remark("waits for " + hear.expected().stream().map(Expectation::text)
                        .map(text -> text.substring(0, Math.min(3, text.length()))).limit(20)
                        .collect(Collectors.joining(", ")));
                default -> remark(Turns.text(turn));
            }
        }
        return new Copied(out.toString(),
                secrets ? List.of("Secrets are shown as ??; their length here is not the true one.") : List.of());
    }

    private void remark(String text) {
        out.append("# ").append(SafeText.of(text)).append('\n');
    }

    private void segment(PlannedSegment segment) {
        int length = segment.octets().length();
        remark("segment " + segment.index() + ", " + length + (length == 1 ? " octet" : " octets"));
        for (int from = 0; from < length; from += ROW) {
            row(segment, from, Math.min(length, from + ROW));
        }
    }

    private void row(PlannedSegment segment, int from, int to) {
        StringBuilder hex = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            int octet = segment.octets().at(i);
            boolean secret = isSecret(segment, i);
            hex.append(i - from == ROW / 2 ? "  " : " ").append(secret ? "??" : String.format("%02x", octet));
            text.append(secret ? '?' : octet >= 0x20 && octet < 0x7F ? (char) octet : '.');
        }
        out.append(String.format("%08x %-50s|%s|%n", segment.offset() + from, hex, text).replace("\r\n", "\n"));
    }

    private boolean isSecret(PlannedSegment segment, int index) {
        for (SecretSpan span : segment.secrets()) {
            if (index >= span.from() && index < span.to()) {
                secrets = true;
                return true;
            }
        }
        return false;
    }
}
