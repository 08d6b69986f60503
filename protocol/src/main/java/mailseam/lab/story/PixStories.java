package mailseam.lab.story;

import java.util.List;
import java.util.Map;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.client.ClientMail;

/** Stories 002 and 003: the PIX firewall, and the path that large segments do not pass. */
final class PixStories {
    private static final String FAQ = "Elijah Savage, from the Postfix FAQ, 2006";
    private static final int LARGE = 20_000;

    private PixStories() {
    }

    static Story splitVerb() {
        BoxSetup pix = Cast.box("pix-fixup");
        ClientMail mail = Cast.mailTo(3);
        return new Story("002", "A command that falls across a segment boundary", "Tony Finch, Cambridge, 2009",
                "A PIX firewall overwrites verbs that it does not know with XXXX, and looks at each segment alone. Where a segment ends"
                        + " with \"RC\" and the next begins with \"PT TO:<\", it sees two verbs that it does not know. The client"
                        + " sent RCPT, and Exim rejects \"XXXX TO:\" as a synchronization error, since only certain commands may be"
                        + " pipelined, and drops the connection. Compare the client's and the server's side of the same octets.",
                List.of(new Scene("Control: no verb is cut", Cast.server("exim-classic"), List.of(pix),
                        Cast.client("correct"), mail),
                        new Scene("A verb is cut", Cast.server("exim-classic"), List.of(pix),
                                Cast.client("split-verb"), mail),
                        new Scene("A verb is cut, and a server that is not strict about it", Cast.server("postfix"),
                                List.of(pix), Cast.client("split-verb"), mail)));
    }

    static Story greeting() {
        return new Story("003-greeting", "The greeting of asterisks", FAQ,
                "How does one recognize a server behind a PIX with \"fixup protocol smtp\"? From version 5.1 on it changes the"
                        + " characters of the greeting to asterisks, but for 2, 0 and 0 with a space; earlier ones change all of"
                        + " them. Compare what the server says with what the client sees. Postfix knows it by that, and works around"
                        + " the bugs of the PIX.",
                List.of(new Scene("As version 5.1 masks it", Cast.server("postfix"), List.of(Cast.box("pix-fixup")),
                        Cast.client("lockstep"), Cast.MAIL),
                        new Scene("As version 4.4 masks it", Cast.server("postfix"),
                                List.of(Cast.box("pix-fixup", Map.of("banner", "4.4"))), Cast.client("lockstep"),
                                Cast.MAIL)));
    }

    static Story dot() {
        BoxSetup pix = Cast.box("pix-dot");
        return new Story("003-dot", "The dot and its CRLF in separate segments", FAQ,
                "A PIX before 5.2(4) or 6.0(1) has bug CSCds90792: it does not handle the case where the \".\" and the CRLF at the"
                        + " end of mail are in separate packets. The server never sees the end of mail data, and the client times"
                        + " out while it waits for the reply: \"timed out while sending end of data -- message may be sent more than"
                        + " once\". Look for the message that the server's side never sees end.",
                List.of(new Scene("Control: the dot with its CRLF", Cast.server("postfix"), List.of(pix),
                        Cast.client("lockstep"), Cast.impatient(200)),
                        new Scene("The dot, then its CRLF", Cast.server("postfix"), List.of(pix),
                                Cast.client("split-dot"), Cast.impatient(200))));
    }

    static Story mtu() {
        BoxSetup path = Cast.box("mtu-black-hole");
        return new Story("003-mtu", "A one-word mail passes, a mail of 100 words does not", FAQ,
                "Where a router drops the ICMP messages that say \"too big\", path MTU discovery never learns that its packets are too"
                        + " large. Commands and small messages fit and pass. Of a large message nothing passes from the first"
                        + " segment on that is too large, and the client times out.",
                List.of(new Scene("A small message", Cast.server("postfix"), List.of(path), Cast.client("lockstep"),
                        Cast.impatient(200)),
                        new Scene("A large message", Cast.server("postfix"), List.of(path), Cast.client("lockstep"),
                                Cast.impatient(LARGE))));
    }
}
