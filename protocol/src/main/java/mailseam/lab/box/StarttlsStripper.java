package mailseam.lab.box;

import java.util.List;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Octets;

/** Keeps the two sides from TLS. */
final class StarttlsStripper extends AnsweringBox {
    private static final BoxOption MASK = new BoxOption("mask", new BoxOption.Kind.Choice(List.of("XXXXXXXA", "drop")),
            "XXXXXXXA", "What becomes of STARTTLS in the reply to EHLO: overwritten, or the line is taken out.");
    private static final BoxOption CODE = new BoxOption("code", new BoxOption.Kind.Choice(List.of("500", "502")), "500",
            "The code with which it answers STARTTLS.");
    private static final BoxOption TEXT = new BoxOption("text", new BoxOption.Kind.Text(500), "Unsupported command.",
            "The text behind that code.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("starttls-stripper",
            "Takes STARTTLS out of what the server offers, and refuses it in the server's place.",
            List.of("B12", "B14"),
            "Firewalls that want to read the mail: Cisco's overwrite the keyword with XXXXXXXA, and the text of the refusal is that of"
                    + " Norton's proxy. The reply to EHLO passes when it is whole, commands when they are. A STARTTLS that a client"
                    + " sends nevertheless never reaches the server.",
            List.of(MASK, CODE, TEXT)), StarttlsStripper::new);

    private final boolean drops;
    private final Judgement.Answer refusal;

    StarttlsStripper(BoxValues values) {
        this.drops = values.is(MASK, "drop");
        this.refusal = new Judgement.Answer(Integer.parseInt(values.text(CODE)), values.text(TEXT));
    }

    @Override
    Judgement judge(ClientUnit unit) {
        return unit instanceof Command command && command.verb().equals("STARTTLS") ? refusal : new Judgement.Pass();
    }

    @Override
    Octets offer(Octets reply) {
        Offer offer = new Offer(reply);
        for (int line = offer.size() - 1; line > 0; line--) {
            if (offer.keyword(line).equals("STARTTLS")) {
                if (drops) {
                    offer.remove(line);
                } else {
                    offer.mask(line, 0);
                }
            }
        }
        return offer.octets();
    }
}
