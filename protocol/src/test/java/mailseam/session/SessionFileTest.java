package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class SessionFileTest {
    static final String SPLIT_RCPT = """
            mailseam 1
            # A command that falls across a segment boundary (Tony Finch, 2009)
            title     Split RCPT
            server    127.0.0.1:2525
            segments  group
            timeout   30s

            S: 220
            C: EHLO client.example.org
            S: 250
            C: MAIL FROM:<alice@example.org>
            C: RC{cut 50ms}PT TO:<bob@example.org>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: Subject: hello
            C:
            C: Hi.
            C: .
            S: 250
            C: QUIT
            S: 221
            """;

    private static Session read(String text) {
        SessionFile file = SessionFile.read(Octets.utf8(text));
        assertThat(file.problems()).isEmpty();
        return file.session();
    }

    private static Step.Line line(String text) {
        return (Step.Line) read("mailseam 1\n" + text + "\n").steps().getFirst();
    }

    private static Fragment text(String octets) {
        return new Fragment.Text(Octets.latin1(octets));
    }

    @Test
    void readsHeaderAndStepsOfASession() {
        Session session = read(SPLIT_RCPT);

        assertThat(session.header().title()).contains("Split RCPT");
        assertThat(session.header().server()).contains("127.0.0.1:2525");
        assertThat(session.header().segmentation()).isEqualTo(Segmentation.GROUP);
        assertThat(session.header().timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(session.steps()).hasSize(16);
        assertThat(session.steps().get(4)).isEqualTo(new Step.Line(12, Direction.CLIENT, OptionalLong.empty(),
                List.of(text("RC"), new Fragment.Cut(new After.Wait(Duration.ofMillis(50))),
                        text("PT TO:<bob@example.org>")),
                true));
    }

    @Test
    void readsTheSameFromLinesThatEndInCrlf() {
        assertThat(read(SPLIT_RCPT.replace("\n", "\r\n"))).isEqualTo(read(SPLIT_RCPT));
        assertThat(read("\uFEFF" + SPLIT_RCPT)).isEqualTo(read(SPLIT_RCPT));
        assertThat(read(SPLIT_RCPT.stripTrailing())).isEqualTo(read(SPLIT_RCPT));
    }

    @Test
    void endsALineAsItsEscapesSay() {
        assertThat(line("C: QUIT").crlf()).isTrue();
        assertThat(line("C: .\\n").crlf()).isFalse();
        assertThat(line("C: .\\n").fragments()).containsExactly(text(".\n"));
        assertThat(line("C: .{cut}\\r\\n").fragments())
                .containsExactly(text("."), new Fragment.Cut(new After.Nothing()), text("\r\n"));
        assertThat(line("C: .\\r\\n{cut acked}").crlf()).isFalse();
        assertThat(line("C: RCPT TO\\c")).satisfies(said -> {
            assertThat(said.crlf()).isFalse();
            assertThat(said.fragments()).containsExactly(text("RCPT TO"));
        });
        assertThat(line("C: a\\rb").crlf()).isTrue();
        assertThat(line("C: a\\x0D").crlf()).isTrue();
    }

    @Test
    void readsEveryEscapeMarkAndVariable() {
        assertThat(line("C:  \\t\\\\\\{\\xfF$\\{é{cut +0.041210}${name}${secret:PASS}$").fragments()).containsExactly(
                new Fragment.Text(Octets.latin1(" \t\\{\u00FF${\u00C3\u00A9")),
                new Fragment.Cut(new After.At(41_210_000)),
                new Fragment.Variable("name"), new Fragment.Secret("PASS"), text("$"));
    }

    @Test
    void keepsTheTimeOfARecordedLine() {
        assertThat(line("+1.041210 S: 220-hi").nanos()).hasValue(1_041_210_000);
    }

    @Test
    void nestsRepeats() {
        Session session = read("mailseam 1\n@repeat 2\n  @repeat 3\n    C: a${i}\n  @end\n@end\n");

        assertThat(session.steps()).singleElement().isEqualTo(new Step.Repeat(2, 2, List.of(new Step.Repeat(3, 3,
                List.of(new Step.Line(4, Direction.CLIENT, OptionalLong.empty(),
                        List.of(text("a"), new Fragment.Variable("i")), true))))));
    }

    @Test
    void readsEveryDirective() {
        assertThat(read("""
                mailseam 1
                @message "my mail.eml"
                @octets a.bin
                @octets a.bin server
                @bdat a.eml chunk 1000
                @pause 1.5s
                @starttls
                @auth PLAIN alice
                @close
                @half-close client
                @reset server
                @expect close
                S: /^250.SIZE/
                """).steps()).containsExactly(new Step.Message(2, "my mail.eml"),
                new Step.FileOctets(3, Direction.CLIENT, "a.bin"), new Step.FileOctets(4, Direction.SERVER, "a.bin"),
                new Step.Bdat(5, "a.eml", 1000), new Step.Pause(6, Duration.ofMillis(1500)), new Step.StartTls(7),
                new Step.Auth(8, "PLAIN", "alice"), new Step.Close(9, Optional.empty()),
                new Step.HalfClose(10, Optional.of(Direction.CLIENT)),
                new Step.Reset(11, Optional.of(Direction.SERVER)),
                new Step.ExpectClose(12), new Step.ReplyPattern(13, "^250.SIZE"));
    }

    @Test
    void printsAnUneditedFileAsItWas() {
        Octets source = Octets.utf8(SPLIT_RCPT.replace("\n", "\r\n") + "\n\n # end");

        assertThat(SessionPrinter.print(SessionFile.read(source))).isEqualTo(source);
    }
}
