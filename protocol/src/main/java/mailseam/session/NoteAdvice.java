package mailseam.session;

import java.util.Locale;
import mailseam.session.Advice.Severity;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.Note;
import mailseam.smtp.NoteKind;

/** Advice about the octets themselves: what the readers of commands and mail data note. */
final class NoteAdvice {
    private static final String MEANT = "If it is not meant to be so, mend it.";

    private NoteAdvice() {
    }

    static void give(SaidUnits units, AdviceList advice) {
        boolean eightBit = false;
        for (ClientUnit unit : units.all()) {
            if (unit instanceof Command command && command.verb().equals("MAIL")) {
                String line = command.line().latin1().toUpperCase(Locale.ROOT);
                eightBit = line.contains("BODY=8BITMIME") || line.contains("BODY=BINARYMIME")
                        || line.contains(" SMTPUTF8");
            }
            for (Note note : unit.notes()) {
                if (note.kind() != NoteKind.EIGHT_BIT || !eightBit) {
                    look(unit, note, units, advice);
                }
            }
        }
    }

    private static void look(ClientUnit unit, Note note, SaidUnits units, AdviceList advice) {
        int line = units.lineAt(Math.min(note.offset(), unit.offset() + Math.max(1, unit.length()) - 1));
        switch (note.kind()) {
            case UNFINISHED -> unfinished(unit, line, advice);
            case BARE_CR, BARE_LF, NUL, ODD_COMMAND -> advice.add(Severity.INFO, line, sentence(note), MEANT,
                    note.kind().reference());
            case EIGHT_BIT -> advice.warn(line, sentence(note) + " It needs BODY=8BITMIME or SMTPUTF8 behind MAIL.",
                    MEANT, note.kind().reference());
            case HEAD_ONLY -> {
            }
            default -> advice.warn(line, sentence(note), MEANT, note.kind().reference());
        }
    }

    private static void unfinished(ClientUnit unit, int line, AdviceList advice) {
        if (unit instanceof MailData) {
            advice.warn(line, "This message has no end of mail data.", "Write C: . behind its last line.",
                    "RFC 5321 4.1.1.4");
        } else if (unit instanceof Command) {
            advice.add(Severity.INFO, line, "This command has no line end.", "A server waits for its CR LF.",
                    "RFC 5321 2.3.8");
        }
    }

    private static String sentence(Note note) {
        String text = note.kind().text();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
