package mailseam.app.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.session.Fragment;
import mailseam.session.SessionFile;
import mailseam.session.Step;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;

/** What is wrong with one line of a session, whatever stands around it. */
final class LineCheck {
    private static final Octets CRLF = Octets.latin1("\r\n");

    private LineCheck() {
    }

    /** In a sentence; empty where nothing is wrong. */
    static String of(String line) {
        String word = line.strip();
        String before = word.equals("@end") ? "@repeat 1\n" : "";
        String behind = word.startsWith("@repeat") ? "\n@end" : "";
        boolean first = word.startsWith("mailseam");
        SessionFile file = SessionFile.read(Octets.utf8((first ? "" : "mailseam 1\n") + before + line + behind));
        if (!file.problems().isEmpty()) {
            return file.problems().getFirst().message() + " " + file.problems().getFirst().expected();
        }
        return file.session().steps().stream()
                .filter(step -> step instanceof Step.Line said && said.side() == Direction.CLIENT)
                .map(step -> notes((Step.Line) step)).findFirst().orElse("");
    }

    /** What a server may find odd about a command; a command that goes on in the next line is not judged. */
    private static String notes(Step.Line said) {
        if (SaidLine.of("C: " + text(said)).verb().isEmpty() || !said.crlf()) {
            return "";
        }
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.read(Octets.concat(List.of(octets(said), CRLF)), 0, 0);
        return units.stream().flatMap(unit -> unit.notes().stream())
                .map(note -> note.kind().reference().isEmpty() ? note.kind().text()
                        : note.kind().text() + " (" + note.kind().reference() + ")")
                .distinct().collect(Collectors.joining("; "));
    }

    private static String text(Step.Line said) {
        return octets(said).latin1();
    }

    private static Octets octets(Step.Line said) {
        return Octets.concat(said.fragments().stream().filter(Fragment.Text.class::isInstance)
                .map(text -> ((Fragment.Text) text).octets()).toList());
    }
}
