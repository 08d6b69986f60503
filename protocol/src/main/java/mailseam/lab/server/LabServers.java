package mailseam.lab.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All lab servers that can be had by name. */
public final class LabServers {
    private LabServers() {
    }

    /** In the order in which a list shows them; the first is the usual one. */
    public static List<LabServerPreset> all() {
        return Stream.concat(profiles().stream(), FaultyServers.all().stream()).toList();
    }

    private static List<LabServerPreset> profiles() {
        return List.of(
                profile("correct", "A correct server that takes all mail and throws it away.", CorrectProfile.RULES,
                        CorrectProfile.WORDING),
                profile("postfix", "Postfix 3.7 with its defaults: does not mind input that comes too soon.",
                        PostfixProfile.RULES, PostfixProfile.WORDING),
                profile("postfix-strict", "Postfix 3.7 that forbids unauthorised pipelining and bare LF.",
                        PostfixProfile.STRICT, PostfixProfile.WORDING),
                profile("exim", "Exim 4.96 with its defaults: offers PIPECONNECT, so clients may talk first.",
                        EximProfile.RULES, EximProfile.WORDING),
                profile("exim-classic", "Exim without PIPECONNECT: 554 to all input that comes too soon (story 002).",
                        EximProfile.CLASSIC, EximProfile.WORDING),
                profile("postscreen", "Postfix 3.7 behind postscreen, which greets in two halves and minds early talk.",
                        PostscreenProfile.RULES, PostfixProfile.WORDING),
                profile("postscreen-deep", "postscreen with all its tests: takes no recipient at the first visit.",
                        PostscreenProfile.DEEP, PostscreenProfile.WORDING),
                profile("sendmail", "Sendmail 8.17: no chunks, and 421 to any bare CR or LF in a message.",
                        SendmailProfile.RULES, SendmailProfile.WORDING),
                profile("opensmtpd", "OpenSMTPD 6.8: no pipelining at all.", OpensmtpdProfile.RULES,
                        OpensmtpdProfile.WORDING));
    }

    /** The one of that name. */
    public static Optional<LabServerPreset> named(String name) {
        return all().stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    private static LabServerPreset profile(String name, String summary, Rules rules, Wording wording) {
        return new LabServerPreset(name, summary, List.of(), new LabProfile(LabProfile.NAME, rules, wording),
                List.of());
    }
}
