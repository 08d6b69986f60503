package mailseam.lab.box;

import java.util.List;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Octets;

/** A proxy that passes the offer of CHUNKING on and does not know BDAT. */
final class BdatBlind extends AnsweringBox {
    private static final BoxOption TEXT = new BoxOption("text", new BoxOption.Kind.Text(500), "2.0.0 OK",
            "The text of its reply, behind 250.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("bdat-blind",
            "Offers CHUNKING as the server does, but answers 250 to a chunk by itself and closes: the mail is lost.",
            List.of("B15"),
            "nginx as a mail proxy where CHUNKING is among the capabilities that it is told to offer. All else passes; nginx's own"
                    + " greeting, authentication and XCLIENT are not imitated. The first chunk is thrown away, answered when it is"
                    + " whole, and ends both connections.",
            List.of(TEXT)), BdatBlind::new);

    private final Judgement.Answer answer;
    private boolean blind;

    BdatBlind(BoxValues values) {
        this.answer = new Judgement.Answer(250, values.text(TEXT));
    }

    @Override
    Judgement judge(ClientUnit unit) {
        if (unit instanceof Command command && command.verb().equals("BDAT") && !blind) {
            blind = true;
            // Where octets follow it is the chunk that is answered.
            return talk().readsLines() ? answer : new Judgement.Drop();
        }
        if (unit instanceof Chunk && blind) {
            return answer;
        }
        return blind ? new Judgement.Drop() : new Judgement.Pass();
    }

    @Override
    void answered() {
        close();
    }

    @Override
    Octets offer(Octets reply) {
        return reply;
    }
}
