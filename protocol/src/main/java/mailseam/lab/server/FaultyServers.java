package mailseam.lab.server;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mailseam.lab.server.Opening.EarlyTalk;
import mailseam.session.Fault;
import mailseam.session.FaultText;
import mailseam.session.SyntaxException;
import mailseam.smtp.EndOfData;

/** Servers that are known to trouble clients: correct ones, but for one fault in what they send or one flaw in what they decide. */
final class FaultyServers {
    private static final Duration WORD_PAUSE = Duration.ofMillis(5);
    private static final Duration TEASER_PAUSE = Duration.ofSeconds(2);
    private static final EndOfData ANYTHING = new EndOfData(true, true, true);

    private FaultyServers() {
    }

    static List<LabServerPreset> all() {
        return Stream.of(replies(), greetings(), decisions()).flatMap(List::stream).toList();
    }

    private static List<LabServerPreset> replies() {
        return List.of(
                server("fragmented-replies", "Sends the text of each reply line first and its line end a moment later.",
                        List.of("B01", "story 001"), faults("reply at cr: cut 50ms")),
                server("word-a-segment", "Sends each word of a reply in a segment of its own.", List.of("B01", "B02"),
                        CorrectProfile.RULES.delivering(new Delivery.Words(WORD_PAUSE))),
                server("split-multiline", "Sends each line of a reply to EHLO in a segment of its own.", List.of("B02"),
                        faults("reply EHLO at reply-lf+1: cut 50ms")),
                server("mixed-codes", "One line of its reply to EHLO has another code than the others.", List.of("B04"),
                        faults("reply EHLO: replace \"250-lab.example.org\\r\\n220-PIPELINING\\r\\n250 8BITMIME\\r\\n\"")),
                server("malformed-multiline",
                        "One line of its reply to EHLO has no code, and an earlier one no hyphen.",
                        List.of("B04"),
                        faults("reply EHLO: replace \"250 lab.example.org\\r\\nPIPELINING\\r\\n250 8BITMIME\\r\\n\"")),
                server("keywords-first", "Its reply to EHLO names a keyword before its domain.", List.of("B04"),
                        faults("reply EHLO: replace \"250-PIPELINING\\r\\n250-lab.example.org\\r\\n250 8BITMIME\\r\\n\"")),
                server("two-replies", "Answers each RCPT twice: all replies behind are off by one.",
                        List.of("B16", "B32"), faults("reply RCPT: inject \"250 2.1.5 Recipient ok\\r\\n\"")),
                server("premature-reply", "Refuses a message while it still comes, and closes.", List.of("B29"),
                        faults("data +100: inject server \"550 5.7.1 This violates SMTP\\r\\n\"", "data +100: close")));
    }

    private static List<LabServerPreset> greetings() {
        return List.of(
                server("slow-greeting", "Greets five seconds late.", List.of("B05"), faults("greeting: delay 5s")),
                server("teaser", "Sends the first line of a greeting of two, and the second two seconds later.",
                        List.of("B03"), CorrectProfile.RULES
                                .withGroups(new Opening(TEASER_PAUSE, true, new EarlyTalk.Heard()), List.of())),
                server("no-greeting", "Accepts the connection and never says a word.", List.of("B31"),
                        faults("greeting: stall")),
                server("non-smtp", "Is no mail server: it answers as a web server does and closes.", List.of("B34"),
                        faults("reply CONNECT: replace \"HTTP/1.1 400 Bad Request\\r\\nConnection: close\\r\\n\\r\\n\"",
                                "command: close")));
    }

    private static List<LabServerPreset> decisions() {
        Rules correct = CorrectProfile.RULES;
        return List.of(
                new LabServerPreset("closes-with-unread",
                        "exim-classic, whose 554 is followed by RST since it has read no more.",
                        List.of("B28", "story 002"), profile(EximProfile.CLASSIC.with(Flaw.CLOSES_WITH_UNREAD),
                                EximProfile.WORDING),
                        List.of()),
                server("lost-input", "Throws away what it has read behind a command that fails.", List.of("B35"),
                        correct.with(Flaw.LOSES_INPUT)),
                server("data-follows-last-rcpt", "Refuses DATA where the last recipient was refused.", List.of("B36"),
                        correct.with(Flaw.LAST_RECIPIENT_DECIDES)),
                server("smuggling", "Takes every odd form of a dot line for the end of mail data.", List.of("B19"),
                        correct.withLines(correct.lines(), correct.message().endingAt(ANYTHING))));
    }

    private static LabServerPreset server(String name, String summary, List<String> bugs, Rules rules) {
        return new LabServerPreset(name, summary, bugs, profile(rules, CorrectProfile.WORDING), List.of());
    }

    private static LabServerPreset server(String name, String summary, List<String> bugs, List<Fault> faults) {
        return new LabServerPreset(name, summary, bugs, LabProfile.DEFAULT, faults);
    }

    private static LabProfile profile(Rules rules, Wording wording) {
        return new LabProfile(LabProfile.NAME, rules, wording);
    }

    private static List<Fault> faults(String... texts) {
        return Stream.of(texts).map(FaultyServers::fault).toList();
    }

    private static Fault fault(String text) {
        try {
            return FaultText.parse(text);
        } catch (SyntaxException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }
}
