package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.After;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;

/** Printf for each segment, piped into nc; where the session waits for a reply, time passes instead. */
final class ShellCopier implements Copier {
    private final StringBuilder out = new StringBuilder("{\n");
    private final List<String> notes = new ArrayList<>(
            List.of("A pipe does not wait for replies: a second passes instead."));

    @Override
    public Copied copy(Header header, Plan plan) {
        for (Turn turn : plan.turns()) {
            switch (turn) {
                case Turn.Say say -> say.segments().forEach(this::send);
                case Turn.Hear _ -> line("sleep 1");
                case Turn.Pause pause -> line("sleep " + pause.time().toNanos() / 1e9);
                case Turn.Close _,Turn.HalfClose _,Turn.AwaitClose _ -> line("sleep 1");
                case Turn.Reset _,Turn.NotPlayable _ -> notes.add("\"" + Turns.text(turn) + "\" is not expressed.");
            }
        }
        Address address = Address.of(header);
        if (!address.known()) {
            notes.add("The session names no server.");
        }
        out.append("} | nc ").append(ShellText.word(address.host())).append(' ').append(address.port()).append('\n');
        return new Copied(out.toString(), notes);
    }

    private void line(String line) {
        out.append("  ").append(line).append('\n');
    }

    private void send(PlannedSegment segment) {
        for (Part part : Part.of(segment)) {
            line(switch (part) {
                case Part.Plain(var octets) -> "printf " + ShellText.format(octets.latin1());
                case Part.Secret(String name) -> "printf %s \"$MAILSEAM_SECRET_" + name + "\"";
            });
        }
        if (segment.secrets().size() > 0 && Part.of(segment).size() > 1) {
            String note = "A segment with a secret in it leaves in parts.";
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        line(segment.after() instanceof After.Wait(var time) ? "sleep " + time.toNanos() / 1e9 : "sleep 0.05");
    }
}
