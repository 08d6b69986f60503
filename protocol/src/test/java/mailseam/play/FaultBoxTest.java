package mailseam.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Fault;
import mailseam.session.FaultText;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import org.junit.jupiter.api.Test;

class FaultBoxTest {
    static List<Fault> faults(String... texts) {
        List<Fault> faults = new ArrayList<>();
        for (String text : texts) {
            try {
                faults.add(FaultText.parse(text));
            } catch (SyntaxException wrong) {
                throw new IllegalArgumentException(text + ": " + wrong.getMessage(), wrong);
            }
        }
        return faults;
    }

    static BoxBook box(String... faults) {
        return new BoxBook(new FaultBox(faults(faults)));
    }

    /** A box through which a client has come as far as its commands. */
    private static BoxBook greeted(String... faults) {
        BoxBook box = box(faults);
        assertThat(box.opened()).isEmpty();
        assertThat(box.server("220 mx ESMTP\r\n")).containsExactly("server> 220 mx ESMTP\\r\\n");
        return box;
    }

    @Test
    void letsEverythingPassThatNoFaultConcerns() {
        BoxBook box = greeted("reply #9: stall", "command VRFY: stall", "data +1000: stall");

        assertThat(box.client("EHLO c\r\nMA")).containsExactly("client> EHLO c\\r\\nMA");
        assertThat(box.client("IL FROM:<a@b>\r\n")).containsExactly("client> IL FROM:<a@b>\\r\\n");
        assertThat(box.server("250-mx\r\n250 SIZE\r\n2")).containsExactly("server> 250-mx\\r\\n250 SIZE\\r\\n2");
        assertThat(box.ended(Direction.CLIENT)).containsExactly("client ends");
        assertThat(box.ended(Direction.SERVER)).containsExactly("server ends");
    }

    @Test
    void delaysTheGreetingAndAllBehindIt() {
        BoxBook box = box("greeting: delay 6s");

        assertThat(box.opened()).isEmpty();
        assertThat(box.server("220 mx\r\n")).containsExactly("alarm 6000");
        box.later(1000);
        assertThat(box.client("EHLO c\r\n")).containsExactly("client> EHLO c\\r\\n");
        assertThat(box.server("250 mx\r\n")).isEmpty();
        assertThat(box.ended(Direction.SERVER)).isEmpty();
        assertThat(box.alarm(5000)).containsExactly("server> 220 mx\\r\\n", "server> 250 mx\\r\\n", "server ends");
    }

    @Test
    void happensAsSoonAsTheConnectionIsAccepted() {
        assertThat(box("accept: reset").opened()).containsExactly("reset");
        assertThat(box("accept: close").opened()).containsExactly("close");
        assertThat(box("accept: inject server \"220-x\\r\\n\"").opened()).containsExactly("server> 220-x\\r\\n");
        assertThat(box("accept: inject client \"QUIT\\r\\n\"").opened()).containsExactly("client> QUIT\\r\\n");
        BoxBook delayed = box("accept: delay 2s");
        assertThat(delayed.opened()).isEmpty();
        assertThat(delayed.server("220 mx\r\n")).containsExactly("alarm 2000");
        assertThat(delayed.client("EHLO c\r\n")).isEmpty();
        assertThat(delayed.alarm(2000)).containsExactly("client> EHLO c\\r\\n", "server> 220 mx\\r\\n");
    }

    @Test
    void cutsARepliesLineAtTheOctet() {
        BoxBook box = greeted("reply RCPT #2 at reply-sep: cut 50ms");

        box.client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\nDATA\r\n");
        assertThat(box.server("250 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n"))
                .containsExactly("server> 250 ok\\r\\n250 ok\\r\\n250 ", "alarm 50");
        assertThat(box.alarm(50)).containsExactly("server> ok\\r\\n354 go\\r\\n");
    }

    @Test
    void cutsEachLineOfAReplyOfSeveralLines() {
        BoxBook box = greeted("reply EHLO at reply-lf+1: cut");

        box.client("EHLO c\r\n");
        assertThat(box.server("250-mx\r\n250-SIZE\r\n250 HELP\r\n"))
                .containsExactly("server> 250-mx\\r\\n", "server> 250-SIZE\\r\\n", "server> 250 HELP\\r\\n");
    }

    @Test
    void cutsTheRestByAPolicyWithTheTimeBeforeEachPiece() {
        BoxBook box = greeted("reply NOOP +4: cut octets 3 wait 50ms");

        box.client("NOOP\r\nNOOP\r\n");
        assertThat(box.server("250 okay\r\n250 x\r\n")).containsExactly("server> 250 ", "alarm 50");
        assertThat(box.alarm(50)).containsExactly("server> oka", "alarm 50");
        assertThat(box.alarm(50)).containsExactly("server> y\\r\\n", "server> 250 ", "alarm 50");
        assertThat(box.alarm(50)).containsExactly("server> x\\r\\n");
    }

    @Test
    void cutsByEveryPolicy() {
        assertThat(box("greeting: cut octet").server("22\r\n"))
                .containsExactly("server> 2", "server> 2", "server> \\r", "server> \\n");
        assertThat(box("greeting: cut command").server("220-a\r\n220 b\r\n"))
                .containsExactly("server> 220-a\\r\\n", "server> 220 b\\r\\n");
        assertThat(box("greeting: cut random 1-4 seed 3").server("220 mailseam\r\n"))
                .isEqualTo(box("greeting: cut random 1-4 seed 3").server("220 mailseam\r\n")).hasSizeBetween(4, 14);
    }

    @Test
    void cutsPiecesByTheirOctetsInWhateverReadsTheyCome() {
        BoxBook box = box("greeting: cut octets 3 wait 10ms");

        assertThat(box.server("22")).containsExactly("alarm 10");
        assertThat(box.server("0 abc")).isEmpty();
        assertThat(box.alarm(10)).containsExactly("server> 22", "server> 0", "alarm 10");
        assertThat(box.server("\r\n")).isEmpty();
        assertThat(box.alarm(10)).containsExactly("server>  ab", "alarm 10");
        assertThat(box.alarm(10)).containsExactly("server> c", "server> \\r\\n");
    }

    @Test
    void corruptsOctetsAndNoLineEnds() {
        BoxBook box = greeted("command EHLO at verb+1: corrupt 3 chance 1 seed 5");

        List<String> done = box.client("EHLO c\r\n");
        assertThat(done).singleElement().asString().startsWith("client> E").endsWith(" c\\r\\n")
                .doesNotContain("EHLO");
        assertThat(greeted("command EHLO at verb+1: corrupt 3 chance 1 seed 5").client("EHLO c\r\n")).isEqualTo(done);
        assertThat(greeted("command EHLO at verb+1: corrupt 3 chance 1 seed 6").client("EHLO c\r\n"))
                .isNotEqualTo(done);
    }

    @Test
    void dropsOctetsOrTheRest() {
        assertThat(greeted("command RCPT #2 at verb+2: drop 2").client("RCPT x\r\nRCPT y\r\nRCPT z\r\n"))
                .containsExactly("client> RCPT x\\r\\nRC y\\r\\nRCPT z\\r\\n");
        assertThat(greeted("command RCPT at verb-end: drop").client("RCPT x\r\nNOOP\r\n"))
                .containsExactly("client> RCPTNOOP\\r\\n");
        assertThat(greeted("command RCPT at cr: drop 4").client("RCPT x\r\nNOOP\r\n"))
                .containsExactly("client> RCPT xOP\\r\\n");
    }

    @Test
    void countsAReplyByWhatTheServerGot() {
        BoxBook box = greeted("command RCPT #1: drop", "reply RCPT: replace \"550 no\\r\\n\"");

        assertThat(box.client("MAIL x\r\nRCPT y\r\nRCPT z\r\nDATA\r\n"))
                .containsExactly("client> MAIL x\\r\\nRCPT z\\r\\nDATA\\r\\n");
        assertThat(box.server("250 mail\r\n250 rcpt\r\n354 data\r\n"))
                .containsExactly("server> 250 mail\\r\\n550 no\\r\\n354 data\\r\\n");
    }

    @Test
    void takesForMailDataWhatTheClientTakesForIt() {
        BoxBook box = greeted("reply DATA: replace \"554 no\\r\\n\"", "data: stall",
                "command #2: inject \"NOOP\\r\\n\"");

        box.client("DATA\r\n");
        assertThat(box.server("354 go\r\n")).containsExactly("server> 554 no\\r\\n");
        assertThat(box.client("QUIT\r\n")).containsExactly("client> NOOP\\r\\nQUIT\\r\\n");
    }

    @Test
    void injectsAtThePlaceOrNowOnTheOtherStream() {
        BoxBook box = greeted("command DATA: inject server \"500 error in command\\r\\n\"",
                "reply #2 at lf+1: inject \"250 twice\\r\\n\"");

        assertThat(box.client("NOOP\r\nDATA\r\n"))
                .containsExactly("client> NOOP\\r\\n", "server> 500 error in command\\r\\n", "client> DATA\\r\\n");
        assertThat(box.server("250 ok\r\n354 go\r\n"))
                .containsExactly("server> 250 ok\\r\\n250 twice\\r\\n354 go\\r\\n");
    }

    @Test
    void replacesTheRestOfAReply() {
        BoxBook box = greeted("reply #3: replace \"451 later\\r\\n\"", "reply #4 at reply-sep: replace \"\"");

        box.client("A\r\nB\r\nC\r\n");
        assertThat(box.server("250-a\r\n250 b\r\n250-c\r\n250 d\r\n250 e\r\n"))
                .containsExactly("server> 250-a\\r\\n250 b\\r\\n451 later\\r\\n250 ");
    }

    @Test
    void stallsForEver() {
        BoxBook box = greeted("data +2: stall");

        box.client("DATA\r\n");
        box.server("354 go\r\n");
        assertThat(box.client("abcd")).containsExactly("client> ab");
        assertThat(box.client("ef\r\n.\r\nQUIT\r\n")).isEmpty();
        assertThat(box.ended(Direction.CLIENT)).isEmpty();
        assertThat(box.server("421 late\r\n")).containsExactly("server> 421 late\\r\\n");
    }

    @Test
    void resetsAndClosesAtThePlace() {
        BoxBook reset = greeted("command RCPT at at: reset");
        assertThat(reset.client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n"))
                .containsExactly("client> MAIL FROM:<a@b>\\r\\nRCPT TO:<c", "reset");
        assertThat(reset.server("x")).isEmpty();
        assertThat(greeted("end-of-data: close").client("DATA\r\nx\r\n.\r\nQUIT\r\n"))
                .containsExactly("client> DATA\\r\\nx\\r\\n", "close");
    }

    @Test
    void holdsNoMoreThanMayBelongToAPlace() {
        BoxBook box = greeted("command RCPT #2: cut", "end-of-data at eod-cr2: drop 2");

        assertThat(box.client("R")).containsExactly("client> R");
        assertThat(box.client("CPT x\r\nR")).containsExactly("client> CPT x\\r\\n");
        assertThat(box.client("CP")).isEmpty();
        assertThat(box.client("x\r\nRC")).containsExactly("client> R", "client> CP", "client> x\\r\\n");
        assertThat(box.client("PT y\r\n")).containsExactly("client> RC", "client> PT y\\r\\n");
        box.client("DATA\r\n");
        box.server("250 a\r\n500 b\r\n250 c\r\n354 go\r\n");
        assertThat(box.client("x\r\n")).containsExactly("client> x\\r\\n");
        assertThat(box.client(".\r")).containsExactly("client> .");
        assertThat(box.client("\n")).isEmpty();
        assertThat(box.client("QUIT\r\n")).containsExactly("client> QUIT\\r\\n");
    }

    @Test
    void findsTheEndOfDataOnceItIsCertain() {
        BoxBook box = greeted("end-of-data at eod-cr: drop 5");

        box.client("DATA\r\n");
        box.server("354 go\r\n");
        assertThat(box.client("x\r\n.")).containsExactly("client> x");
        assertThat(box.client(".\r\n")).containsExactly("client> \\r\\n.", "client> .");
        assertThat(box.client(".\r")).isEmpty();
        assertThat(box.client("\nQUIT\r\n")).containsExactly("client> QUIT\\r\\n");
    }

    @Test
    void happensInDataAndInChunks() {
        BoxBook box = greeted("data +3: inject \"!\"");

        assertThat(box.client("BDAT 5\r\nabcdeBDAT 2\r\nxyBDAT 3 LAST\r\nuvwDATA\r\n.\r\n"))
                .containsExactly("client> BDAT 5\\r\\nabc!deBDAT 2\\r\\nxyBDAT 3 LAST\\r\\nuvw!DATA\\r\\n.\\r\\n!");
    }

    @Test
    void knowsDataThatTheClientSendsWithoutWaiting() {
        assertThat(greeted("data +1: drop 1", "command QUIT: drop").client("DATA\r\nabc\r\nQUIT\r\n.\r\n"))
                .containsExactly("client> DATA\\r\\nac\\r\\nQUIT\\r\\n.\\r\\n");
    }

    @Test
    void leavesTlsAlone() {
        BoxBook box = greeted("command NOOP: drop", "reply: drop chance 0 seed 1", "reply #3: drop");

        box.client("STARTTLS\r\n");
        box.server("220 go\r\n");
        assertThat(box.client("\u0016NOOP\r\nNOOP\r\n")).containsExactly("client> \\x16NOOP\\r\\nNOOP\\r\\n");
        assertThat(box.server("250 x\r\n250 y\r\n")).containsExactly("server> 250 x\\r\\n250 y\\r\\n");
    }

    @Test
    void letsSeveralFaultsHappenInTheirOrder() {
        assertThat(greeted("command: inject \"1\"", "command: cut", "command NOOP: inject \"2\"").client("NOOP\r\n"))
                .containsExactly("client> 1", "client> 2NOOP\\r\\n");
        assertThat(greeted("command NOOP: inject \"2\"", "command: cut", "command: inject \"1\"").client("NOOP\r\n"))
                .containsExactly("client> 2", "client> 1NOOP\\r\\n");
    }

    @Test
    void happensByChanceAndTheSameForTheSameSeed() {
        String commands = "RCPT x\r\n".repeat(200);
        List<String> seven = greeted("command RCPT: cut chance 0.5 seed 7").client(commands);

        assertThat(greeted("command RCPT: cut chance 0.5 seed 7").client(commands)).isEqualTo(seven);
        assertThat(greeted("command RCPT: cut chance 0.5 seed 8").client(commands)).isNotEqualTo(seven);
        assertThat(seven).hasSizeBetween(70, 130);
        assertThat(greeted("command RCPT: cut chance 0 seed 7").client(commands)).hasSize(1);
        assertThat(greeted("command RCPT: cut chance 1 seed 7").client(commands)).hasSize(200);
    }

    @Test
    void pausesAStreamWhileItHoldsMuch() {
        BoxBook box = greeted("command NOOP: delay 1s");
        String large = "x".repeat(1 << 19);

        assertThat(box.client("NOOP\r\n")).containsExactly("alarm 1000");
        assertThat(box.client(large)).isEmpty();
        assertThat(box.client(large)).containsExactly("client pauses");
        assertThat(box.client(large)).isEmpty();
        List<String> done = box.alarm(1000);
        assertThat(done).hasSize(5).endsWith("client resumes");
    }

    @Test
    void pausesAStreamOfManySmallReads() {
        BoxBook box = greeted("command NOOP: delay 1s");
        box.client("NOOP\r\n");
        List<String> done = new ArrayList<>();
        for (int i = 0; done.isEmpty() && i < 100_000; i++) {
            done = box.client("x");
        }
        assertThat(done).containsExactly("client pauses");
    }

    @Test
    void worksInAChainOfThree() {
        BoxBook chain = new BoxBook(new BoxChain(List.of(new FaultBox(faults("command NOOP: delay 10ms")),
                new FaultBox(faults("command NOOP at verb-end: cut octets 1")),
                new FaultBox(faults("command NOOP at verb+1: drop 1", "reply NOOP: replace \"451 no\\r\\n\"")))));

        chain.opened();
        chain.server("220 mx\r\n");
        assertThat(chain.client("NOOP\r\n")).containsExactly("alarm 10");
        assertThat(chain.alarm(10)).containsExactly("client> N", "client> OP", "client> \\r", "client> \\n");
        assertThat(chain.server("500 what\r\n")).containsExactly("server> 500 what\\r\\n");
    }
}
