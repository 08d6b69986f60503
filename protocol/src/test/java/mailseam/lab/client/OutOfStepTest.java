package mailseam.lab.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.play.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lab clients that take for a reply what is none, or another one. */
class OutOfStepTest {
    /** Story 001, as it was told: the greeting in two fragments, and HELO behind the first. */
    @Test
    void readIsReplySpeaksBehindHalfOfTheGreeting() {
        Table table = Table.with("read-is-reply").replies("CONNECT", "220 smtp.tele.fi rest of the greeting line\r\n")
                .cut(text -> text.startsWith("220") ? List.of(text.substring(0, 17), text.substring(17))
                        : List.of(text));
        assertThat(table.play()).isEqualTo(new Outcome.Ended(Outcome.Reason.OUT_OF_STEP, 0,
                "The client took a part of the greeting, \"220 smtp.tele.fi \", for the whole, and went on before it was"
                        + " complete. It took \"rest of the greeting line\" for the reply to \"HELO c.example.org\"."));
        assertThat(table.segments()).containsExactly("HELO c.example.org\r\n", "QUIT\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "HELO", "MAIL", "RCPT", "DATA", "EOD", "QUIT"})
    void readIsReplyGoesWrongExactlyWhereReadsPartInAReply(String verb) {
        String reply = "2%s text behind it\r\n".formatted(verb.equals("DATA") ? "" : "50")
                .replaceFirst("^2 ", "354 ");
        for (int at = 1; at <= reply.length(); at++) {
            int cut = at;
            Table table = Table.with("read-is-reply").replies(verb, reply)
                    .cut(text -> text.equals(reply) && cut < text.length()
                            ? List.of(text.substring(0, cut), text.substring(cut)) : List.of(text));
            String expected = at < reply.length() ? "out-of-step" : "completed";
            assertThat(table.play().name()).as("%s cut at %d", verb, at).isEqualTo(expected);
        }
    }

    @Test
    void oneReadEhloGoesWrongWhereTheReplyToEhloIsCutAndNowhereElse() {
        String ehlo = "250-mx\r\n250-PIPELINING\r\n250 CHUNKING\r\n";
        for (int at = 1; at < ehlo.length(); at++) {
            int cut = at;
            Table table = Table.with("one-read-ehlo").replies("EHLO", ehlo).cut(
                    text -> text.equals(ehlo) ? List.of(text.substring(0, cut), text.substring(cut)) : List.of(text));
            assertThat(table.play().name()).as("cut at %d", at).isEqualTo("out-of-step");
        }
        Table others = Table.with("one-read-ehlo")
                .cut(text -> text.startsWith("250-") ? List.of(text)
                        : text.chars().mapToObj(Character::toString).toList());
        assertThat(others.play()).isEqualTo(new Outcome.Completed());
    }

    @Test
    void lineIsReplyGoesWrongAtAMultilineGreeting() {
        Table table = Table.with("line-is-reply").replies("CONNECT", "220-mx wait\r\n220 mx\r\n");
        assertThat(table.play().message()).startsWith(
                "The client took the greeting, \"220 mx\", for the reply to \"HELO c.example.org\".");
        assertThat(Table.with("line-is-reply").play()).isEqualTo(new Outcome.Completed());
    }

    @Test
    void lineIsReplyReadsALineHoweverItComes() {
        Table table = Table.with("line-is-reply").cut(text -> text.chars().mapToObj(Character::toString).toList());
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
    }

    @Test
    void offByOneTakesEachReplyForTheNextOne() {
        Table table = Table.with("off-by-one");
        assertThat(table.play().message()).isEqualTo(
                "The client took the greeting, \"220 mx.example.org ESMTP\", for the reply to \"EHLO c.example.org\"."
                        + " It took \"250 2.1.5 Ok\" for the reply to \"DATA\".");
        assertThat(table.segments()).containsExactly("EHLO c.example.org\r\n", "MAIL FROM:<a@example.org>\r\n",
                "RCPT TO:<b@example.org>\r\n", "DATA\r\n", "QUIT\r\n");
    }

    @Test
    void eachHasAName() {
        assertThat(LabClients.all()).extracting(LabClient::name).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(LabClients.named(name)).isPresent());
        assertThat(LabClients.named("nobody")).isEmpty();
    }
}
