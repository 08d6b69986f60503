package mailseam.lab.story;

import java.util.List;
import java.util.Map;
import mailseam.lab.box.BoxSetup;

/** Story 000: the firewall that knew no pipelining, and why one pipelines. */
final class FirewallStories {
    private static final String SOURCE = "Matti Aarnio, postmaster of vger.kernel.org, 2002";

    private FirewallStories() {
    }

    static Story injection() {
        BoxSetup firewall = Cast.box("inject-error");
        return new Story("000-injection", "A firewall answers for the server", SOURCE,
                "A client sends MAIL, RCPT and DATA in one TCP segment, as it may where PIPELINING is offered. A firewall that"
                        + " thinks of SMTP as one command at a time says \"500 error in command\" by itself, and lets the"
                        + " commands pass. So the server's own replies come too: look for more replies than commands, and"
                        + " for a 500 that the server's side never saw. A client that waits for each reply is let alone.",
                List.of(new Scene("Control: a pipelining client and its server, nothing between them",
                        Cast.server("postfix"), List.of(), Cast.client("full-pipeline"), Cast.MAIL),
                        new Scene("Through the firewall, one command at a time", Cast.server("postfix"),
                                List.of(firewall), Cast.client("lockstep"), Cast.MAIL),
                        new Scene("Through the firewall, pipelined", Cast.server("postfix"), List.of(firewall),
                                Cast.client("full-pipeline"), Cast.MAIL)));
    }

    static Story pipelining() {
        BoxSetup path = Cast.box("delay", Map.of("time", "60ms"));
        return new Story("000-pipelining", "A thousand recipients in the time of one", SOURCE,
                "Over a long path each reply that is waited for costs a round trip: here 0.12 s, a fifth of the 0.6 s of the story."
                        + " A client that waits for each pays one for every recipient. One that sends MAIL, all RCPT and DATA"
                        + " together pays one for all of them: compare the seconds.",
                List.of(new Scene("10 recipients, one command at a time", Cast.server("correct"), List.of(path),
                        Cast.client("lockstep"), Cast.mailTo(10)),
                        new Scene("1 recipient, pipelined", Cast.server("correct"), List.of(path),
                                Cast.client("full-pipeline"), Cast.mailTo(1)),
                        new Scene("1,000 recipients, pipelined", Cast.server("correct"), List.of(path),
                                Cast.client("full-pipeline"), Cast.mailTo(1000))));
    }
}
