package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Octets that nobody has: how the readers go on behind them. */
class GapsTest {
    private final List<String> seen = new ArrayList<>();
    private final CommandReader commands = new CommandReader(Limits.DEFAULT, this::unit);
    private final ReplyReader replies = new ReplyReader(Limits.DEFAULT, this::reply);

    private void unit(ClientUnit unit) {
        String kind = switch (unit) {
            case Command command -> command.line().latin1();
            case MailData _ -> "data";
            case Chunk _ -> "chunk";
            case AuthResponse _ -> "response";
            case OpaqueOctets _ -> "opaque";
        };
        seen.add(kind + " @" + unit.offset() + "+" + unit.length() + missing(unit.notes()));
    }

    private void reply(Reply reply) {
        seen.add(reply.code() + "x" + reply.lines().size() + " @" + reply.offset() + "+" + reply.length()
                + missing(reply.notes()));
    }

    private static String missing(List<Note> notes) {
        return notes.stream().anyMatch(note -> note.kind() == NoteKind.MISSING) ? " lacks" : "";
    }

    private void client(String text) {
        commands.read(Octets.latin1(text), 0, 0);
    }

    private void server(String text) {
        replies.read(Octets.latin1(text), 0, 0);
    }

    @Test
    void aCommandBehindTheGapBeginsAUnitOfItsOwn() {
        client("MAIL FROM:<a@b>\r\nRC");
        commands.skip(20);
        client("NOOP\r\n");

        assertThat(seen).containsExactly("MAIL FROM:<a@b> @0+17", "RC @17+22 lacks", "NOOP @39+6");
    }

    @Test
    void anythingElseIsTheRestOfTheLine() {
        client("RCPT TO:<al");
        commands.skip(3);
        client("@example.org>\r\nNOOP\r\n");

        assertThat(seen).containsExactly("RCPT TO:<al@example.org> @0+29 lacks", "NOOP @29+6");
    }

    @Test
    void whatNobodyHasMayHaveEndedALineThatIsAnswered() {
        client("RC");
        commands.skip(20);
        commands.presumeEnd();
        client("NOOP\r\n");

        assertThat(seen).containsExactly("RC @0+22 lacks", "NOOP @22+6");
    }

    @Test
    void aChunkIsCountedAcrossTheGap() {
        client("BDAT 10 LAST\r\n123");
        commands.skip(5);
        client("90QUIT\r\n");

        assertThat(seen).containsExactly("BDAT 10 LAST @0+14", "chunk @14+10 lacks", "QUIT @24+6");
    }

    @Test
    void theGapMayHoldTheRestOfAChunkAndMore() {
        client("BDAT 10 LAST\r\n123");
        commands.skip(13);
        client("QUIT\r\n");

        assertThat(seen).containsExactly("BDAT 10 LAST @0+14", "chunk @14+10 lacks", "QUIT @30+6 lacks");
    }

    @Test
    void mailDataGoOnBehindTheGap() {
        client("DATA\r\n");
        commands.verdict(354);
        client("Subject: x\r\n\r\n");
        commands.skip(100);
        client("text\r\n.\r\nQUIT\r\n");

        assertThat(seen).containsExactly("DATA @0+6", "data @6+123 lacks", "QUIT @129+6");
    }

    @Test
    void theEndOfMailDataMayLieInTheGap() {
        client("DATA\r\n");
        commands.verdict(354);
        client("Subject: x\r\n\r\n");
        commands.skip(100);
        commands.presumeEnd();
        client("QUIT\r\n");

        assertThat(seen).containsExactly("DATA @0+6", "data @6+114 lacks", "QUIT @120+6");
    }

    @Test
    void withoutAGapNothingIsPresumed() {
        client("DATA\r\n");
        commands.verdict(354);
        client("Subject: x\r\n\r\n");
        commands.presumeEnd();
        client("QUIT\r\n.\r\n");

        assertThat(seen).containsExactly("DATA @0+6", "data @6+23");
    }

    @Test
    void aGapWhileAVerdictIsAwaitedStaysInItsPlace() {
        client("DATA\r\n");
        client("one\r\n");
        commands.skip(7);
        client("two\r\n.\r\n");
        commands.verdict(354);

        assertThat(seen).containsExactly("DATA @0+6", "data @6+20 lacks");
    }

    @Test
    void aStreamSeenFromTheMiddleMayBeginWithMailData() {
        commands.skip(0);
        client("some text\r\nmore text\r\n.\r\nQUIT\r\n");

        assertThat(seen).containsExactly("data @0+25", "QUIT @25+6");
    }

    @Test
    void aStreamSeenFromTheMiddleMayBeginWithTheRestOfACommand() {
        commands.skip(0);
        client("@example.org>\r\nDATA\r\n");

        assertThat(seen).containsExactly("@example.org> @0+15", "DATA @15+6");
    }

    @Test
    void aReplyGoesOnBehindTheGapUnlessAnotherCodeComes() {
        server("250-first\r\n250-sec");
        replies.skip(5);
        server("nd\r\n250 last\r\n220 gree");
        replies.skip(10);
        server("250 ok\r\n");

        assertThat(seen).containsExactly("250x3 @0+37 lacks", "220x1 @37+18 lacks", "250x1 @55+8");
    }

    @Test
    void aReplyEndsInTheGapWhenTheClientGoesOn() {
        server("250-first\r\n250-sec");
        replies.skip(40);
        replies.presumeEnd();
        server("250 ok\r\n");

        assertThat(seen).containsExactly("250x2 @0+58 lacks", "250x1 @58+8");
    }
}
