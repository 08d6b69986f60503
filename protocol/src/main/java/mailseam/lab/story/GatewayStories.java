package mailseam.lab.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailseam.lab.client.ClientMail;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServerPreset;
import mailseam.session.Chance;
import mailseam.session.Effect;
import mailseam.session.Fault;
import mailseam.session.Landmark;
import mailseam.session.Place;
import mailseam.session.Segmentation;
import mailseam.session.Spot;
import mailseam.session.Which;
import mailseam.smtp.Octets;

/** Story 001: the gateway that took each read for a whole reply. */
final class GatewayStories {
    private static final String SOURCE = "Matti Aarnio, Sonera, 1999";
    private static final String SERVER = "smtp.tele.fi";
    private static final Duration PAUSE = Duration.ofMillis(200);

    private GatewayStories() {
    }

    static Story greeting() {
        ClientMail mail = new ClientMail("smtpgate.customer.example", Cast.MAIL.from(), Cast.MAIL.to(), 1,
                Cast.MAIL.octets(), Duration.ofSeconds(2));
        LabProfile profile = LabProfile.DEFAULT.named(SERVER);
        LabServerPreset whole = new LabServerPreset("correct", "", List.of(), profile, List.of());
        LabServerPreset fragments = new LabServerPreset("greeting-in-fragments", "", List.of("001"), profile,
                List.of(new Fault(
                        new Place.InReply(new Which(Optional.of("CONNECT"), 0),
                                new Spot(Optional.of(Landmark.REPLY_SEP), SERVER.length() + 1)),
                        new Effect.Cut(new Segmentation.Policy.Marks(), PAUSE), Chance.ALWAYS)));
        return new Story("001-greeting", "The gateway that took half a greeting for a whole", SOURCE,
                "A new version of a mail server wrote its greeting in two fragments, \"220 smtp.tele.fi \" and the rest. A gateway"
                        + " took what each read returned for a whole reply: it said HELO behind the first fragment, and took"
                        + " the rest of the greeting for the reply to it. Look at HELO, which stands between the two halves of"
                        + " one line. With the greeting in one segment the same client does well.",
                List.of(new Scene("Control: the greeting in one segment", whole, List.of(),
                        Cast.client("read-is-reply"), mail),
                        new Scene("The greeting in two fragments", fragments, List.of(), Cast.client("read-is-reply"),
                                mail),
                        new Scene("The same fragments for a client that reads lines", fragments, List.of(),
                                Cast.client("correct"), mail)));
    }

    static Story relay() {
        ClientMail mail = new ClientMail(Cast.MAIL.helo(), Cast.MAIL.from(), "anybody%anywhere@local.host.name", 1,
                Cast.MAIL.octets(), Cast.MAIL.timeout());
        LabServerPreset strict = new LabServerPreset("refuses-relaying", "", List.of(),
                Cast.server("postfix").profile(),
                List.of(new Fault(new Place.InReply(new Which(Optional.of("RCPT"), 0), Spot.START),
                        new Effect.Replace(Octets.latin1("554 5.7.1 <" + mail.to() + ">: Relay access denied\r\n")),
                        Chance.ALWAYS)));
        return new Story("001-relay", "Relaying by a percent sign", SOURCE,
                "The gateway refused to relay, but only looked at what stands behind the last @: it took"
                        + " RCPT TO:<anybody%anywhere@local.host.name> for its own, and sent it on to anybody@anywhere."
                        + " Look at the reply to RCPT: 250 from a server that does so, 554 from one that does not.",
                List.of(new Scene("A server that takes it", Cast.server("correct"), List.of(), Cast.client("lockstep"),
                        mail),
                        new Scene("A server that does not", strict, List.of(), Cast.client("lockstep"), mail)));
    }
}
