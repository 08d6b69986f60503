package mailseam.lab.box;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.SplitMix;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.ReplyReader;

/** A firewall that takes a command group for an attack and answers it by itself. */
final class InjectError extends PassingBox {
    private static final BoxOption TEXT = new BoxOption("text", new BoxOption.Kind.Text(500), "500 error in command",
            "The reply that it puts in; CRLF is added.");
    private static final BoxOption MODE = new BoxOption("mode",
            new BoxOption.Kind.Choice(List.of("before", "instead", "splice")), "before",
            "What becomes of the server's replies to the group: they follow, they are lost, or as many of their octets are lost as"
                    + " were put in.");
    private static final BoxOption CHANCE = new BoxOption("chance", new BoxOption.Kind.Probability(), "1",
            "How often it does so where it could.");
    private static final BoxOption SEED = new BoxOption("seed", new BoxOption.Kind.Whole(0, 999_999_999_999_999_999L),
            "1",
            "Makes the same choices again.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("inject-error",
            "Answers 500 by itself when MAIL, RCPT and DATA come in one read, and lets the group pass.",
            List.of("B13", "000"),
            "The firewall of story 000, whose 500 had the same TCP sequence number as the server's replies; BDAT counts as DATA. It"
                    + " looks at each read alone, also inside mail data. What a receiver makes of two segments with one sequence number"
                    + " is what splice is: Linux keeps the octets of the first, and takes those of the second that lie behind them. A"
                    + " box between two connections cannot send such segments; before is what a client sees whose system prefers none.",
            List.of(TEXT, MODE, CHANCE, SEED)), InjectError::new);

    private static final List<String> GROUP = List.of("MAIL", "RCPT", "DATA");

    private final Octets injected;
    private final String mode;
    private final double chance;
    private final SplitMix random;
    private final List<Long> replyEnds = new ArrayList<>();
    private final ReplyReader replies = new ReplyReader(Limits.DEFAULT,
            reply -> replyEnds.add(reply.offset() + reply.length()));
    private long offset;
    private long octetsToLose;
    private int repliesToLose;

    InjectError(BoxValues values) {
        this.injected = Octets.utf8(values.text(TEXT) + "\r\n");
        this.mode = values.text(MODE);
        this.chance = values.probability(CHANCE);
        this.random = new SplitMix(values.number(SEED));
    }

    @Override
    void passed(long now, Direction stream, Octets octets) {
        switch (stream) {
            case CLIENT -> {
                inspect(octets);
                emit(stream, octets);
            }
            case SERVER -> emit(stream, octets.slice(lost(octets), octets.length()));
        }
    }

    private void inspect(Octets read) {
        List<String> verbs = new ArrayList<>();
        new CommandScan(true, true).read(read, (_, _, word) -> verbs.add(word.equals("BDAT") ? "DATA" : word));
        if (!holdsGroup(verbs) || !random.happens(chance)) {
            return;
        }
        emit(Direction.SERVER, injected);
        switch (mode) {
            case "instead" -> repliesToLose += verbs.size();
            case "splice" -> octetsToLose += injected.length();
            default -> {
                // All the server's replies follow.
            }
        }
    }

    private static boolean holdsGroup(List<String> verbs) {
        int found = 0;
        for (String verb : verbs) {
            if (found < GROUP.size() && verb.equals(GROUP.get(found))) {
                found++;
            }
        }
        return found == GROUP.size();
    }

    /** How many octets at the start of what the server sent are lost. */
    private int lost(Octets octets) {
        replies.read(octets, 0, 0);
        long lost = Math.min(octetsToLose, octets.length());
        octetsToLose -= lost;
        for (int i = 0; i < replyEnds.size() && repliesToLose > 0; i++) {
            repliesToLose--;
            lost = replyEnds.get(i) - offset;
        }
        if (repliesToLose > 0) {
            lost = octets.length();
        }
        replyEnds.clear();
        offset += octets.length();
        return (int) lost;
    }
}
