package mailseam.session;

import java.util.List;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;

/** Finds the places that named cuts mean in the stream of the played side. */
final class Landmarks {
    private final List<LandmarkCut> cuts;
    private final Octets stream;
    private final Places places = new Places();

    private Landmarks(List<LandmarkCut> cuts, Octets stream) {
        this.cuts = cuts;
        this.stream = stream;
    }

    /** Offsets of all places in the stream, in order; a shift may lead out of it. */
    static int[] find(List<LandmarkCut> cuts, Direction side, Octets stream, Dialogue dialogue) {
        Landmarks landmarks = new Landmarks(cuts, stream);
        if (side == Direction.CLIENT) {
            dialogue.units().forEach(landmarks::unit);
        } else {
            dialogue.answers().forEach(landmarks::answer);
        }
        return landmarks.places.sorted();
    }

    private void unit(ClientUnit unit) {
        int from = Math.toIntExact(unit.offset());
        int to = from + Math.toIntExact(unit.length());
        String verb = verb(unit);
        for (LandmarkCut cut : cuts) {
            if (cut.verb() == null || cut.verb().equals(verb)) {
                PlaceFinder finder = new PlaceFinder(stream, from, to, offset -> places.add(offset + cut.shift()));
                find(finder, unit, cut.landmark());
            }
        }
    }

    /** The places of a landmark in a unit. */
    static void find(PlaceFinder finder, ClientUnit unit, Landmark landmark) {
        switch (unit) {
            case Command command -> finder.command(landmark, command);
            case MailData data -> finder.mailData(landmark, data.finished());
            case Chunk _ -> finder.chunk(landmark);
            default -> finder.line(landmark);
        }
    }

    private void answer(Dialogue.Answer answer) {
        int from = Math.toIntExact(answer.reply().offset());
        int to = from + Math.toIntExact(answer.reply().length());
        String verb = answer.answered() == null ? "" : verb(answer.answered());
        for (LandmarkCut cut : cuts) {
            if (cut.verb() == null || cut.verb().equals(verb)) {
                new PlaceFinder(stream, from, to, offset -> places.add(offset + cut.shift())).reply(cut.landmark());
            }
        }
    }

    /** The command to which a unit belongs. */
    static String verb(ClientUnit unit) {
        return switch (unit) {
            case Command command -> command.verb();
            case MailData _ -> "DATA";
            case Chunk _ -> "BDAT";
            case AuthResponse _ -> "AUTH";
            case OpaqueOctets _ -> "STARTTLS";
        };
    }
}
