package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Expectation;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;

/**
 * A script for {@code client} of Exim's test suite: {@code ??? 250} waits for a line that begins so, {@code ????250-} takes any number
 * of such lines, and what stands behind {@code >>>} is one write, without a line end of its own.
 */
final class EximCopier implements Copier {
    private static final String END = "\\r\\n";
    private static final int LONGEST = 20_000;

    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private boolean cut;

    @Override
    public Copied copy(Header header, Plan plan) {
        Address address = Address.of(header);
        note("It is run as: client " + address.host() + " " + address.port() + " < script");
        plan.turns().forEach(this::turn);
        return new Copied(out.toString(), notes);
    }

    private void turn(Turn turn) {
        switch (turn) {
            case Turn.Say say -> say.segments().forEach(this::send);
            case Turn.Hear hear -> hear.expected().forEach(this::reply);
            case Turn.Pause pause -> line("+++ " + Math.max(1, pause.time().toSeconds()));
            case Turn.Close _,Turn.AwaitClose _ -> line("???*");
            case Turn.HalfClose _,Turn.Reset _,Turn.NotPlayable _ ->
                    note("\"" + Turns.text(turn) + "\" is not expressed.");
        }
    }

    private void send(PlannedSegment segment) {
        StringBuilder text = new StringBuilder();
        for (Part part : Part.of(segment)) {
            text.append(switch (part) {
                case Part.Plain(var octets) -> CText.of(octets.latin1());
                case Part.Secret(String name) -> "${secret:" + name + "}";
            });
        }
        String line = text.toString();
        if (line.length() > LONGEST) {
            note("The client reads no line longer than " + LONGEST + " characters; a longer write is cut there.");
        }
        boolean whole = line.endsWith(END) && line.indexOf(END) == line.length() - END.length()
                && line.matches("[A-Za-z.].*") && !line.regionMatches(true, 0, "STARTTLS", 0, 8);
        line(whole ? line.substring(0, line.length() - END.length()) : ">>> " + line);
        cut |= !whole;
        if (cut) {
            note("The client leaves TCP_NODELAY off: a write may wait for the acknowledgement of the one before it.");
        }
        if (!segment.secrets().isEmpty()) {
            note("Secrets are names here; write their values in their places.");
        }
    }

    private void reply(Expectation expected) {
        String text = expected.text();
        boolean code = text.length() >= 3 && text.substring(0, 3).chars().allMatch(Character::isDigit);
        if (code) {
            line("????" + text.substring(0, 3) + "-");
            line("??? " + text.substring(0, 3));
        } else {
            line("??? ");
            note("Of a reply that is told by its class or a regular expression, one line of any kind is taken.");
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
