package mailseam.smtp;

import static mailseam.smtp.Readings.replies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "220 mail.example.org ESMTP\r\n250 ok\r\n",
            "250-mail.example.org\r\n250-PIPELINING\r\n250 SIZE 1000\r\n",
            "250\r\n250 \r\n250-\r\n250\r\n",
            "220-early\r\n250-mail.example.org\r\n250 HELP\r\n250 ok\r\n",
            "500 error in command\r\n5 Ok\r\n354 go on\r\n",
            "250-one\n250 two\n",
            "250 a\rb\r\r\n\r\n\n",
            "250-a\r\nno reply\r\n550 b\r\n",
            "199 low\r\n999 high\r\n2500 four\r\n25\r\n250:x\r\n",
            "250 caf\u00e9\u0000\u0000\u00ff\r\n250 x\r",
            "250-never ends\r\n25",
            "********\r\n220 ****",
    })
    void readsTheSameRepliesHoweverTheOctetsAreCut(String stream) {
        Octets input = Octets.latin1(stream);
        List<Reply> whole = Readings.repliesWithoutOrigins(replies(stream));
        Readings.inEveryWay(
                input,
                pieces -> assertThat(Readings.repliesWithoutOrigins(replies(Limits.DEFAULT, pieces)))
                        .isEqualTo(whole));
        assertThat(whole.stream().mapToLong(Reply::length).sum()).isEqualTo(input.length());
    }

    @Test
    void takesAMultilineReplyForOne() {
        List<Reply> replies = replies("250-mail.example.org\r\n250-PIPELI", "NING\r\n250 SIZE 1000\r\n220 next\r\n");
        assertThat(replies).hasSize(2);
        Reply first = replies.getFirst();
        assertThat(first.code()).isEqualTo(250);
        assertThat(first.lines()).extracting(line -> line.text().latin1())
                .containsExactly("mail.example.org", "PIPELINING", "SIZE 1000");
        assertThat(first.lines()).extracting(ReplyLine::last).containsExactly(false, false, true);
        assertThat(first.notes()).isEmpty();
        assertThat(first.origins()).containsExactly(new Origin(0, 0, 32, 0), new Origin(1, 32, 21, 1000));
        assertThat(replies.getLast().offset()).isEqualTo(53);
        assertThat(replies.getLast().firstNanos()).isEqualTo(1000);
    }

    @Test
    void saysWhenAReplyIsUnderWay() {
        List<Reply> replies = new ArrayList<>();
        ReplyReader reader = new ReplyReader(Limits.DEFAULT, replies::add);
        assertThat(reader.inReply()).isFalse();
        reader.read(Octets.latin1("2"), 0, 0);
        assertThat(reader.inReply()).isTrue();
        reader.read(Octets.latin1("50-a\r\n"), 1, 0);
        assertThat(reader.inReply()).isTrue();
        assertThat(replies).isEmpty();
        reader.read(Octets.latin1("250 b\r\n"), 2, 0);
        assertThat(reader.inReply()).isFalse();
        assertThat(replies).hasSize(1);
    }

    @Test
    void endsAGreetingWhoseLastLineNeverComes() {
        List<Reply> replies = replies("220-early\r\n250-mail\r\n250 HELP\r\n");
        assertThat(replies).extracting(Reply::code).containsExactly(220, 250);
        assertThat(replies.getFirst().notes()).containsExactly(new Note(NoteKind.NO_LAST_LINE, 11, 0));
        assertThat(replies.getLast().notes()).isEmpty();
    }

    @Test
    void keepsARefusalWithTheGreetingThatItEnds() {
        List<Reply> replies = replies("220-early\r\n521 go away\r\n");
        assertThat(replies).singleElement().extracting(Reply::code).isEqualTo(521);
        assertThat(replies.getFirst().notes()).containsExactly(new Note(NoteKind.CODE_CHANGED, 11, 3));
    }

    @Test
    void takesOnlyTheFirstReplyForAGreeting() {
        List<Reply> replies = replies("220 hi\r\n220-x\r\n250 y\r\n");
        assertThat(replies).extracting(reply -> reply.lines().size()).containsExactly(1, 2);
    }

    @Test
    void keepsALineWithAnotherCodeInItsMultilineReply() {
        List<Reply> replies = replies("220 hi\r\n250-a\r\n220-b\r\n550 c\r\n");
        assertThat(replies).extracting(Reply::code).containsExactly(220, 550);
        assertThat(replies.getLast().notes())
                .containsExactly(new Note(NoteKind.CODE_CHANGED, 15, 3), new Note(NoteKind.CODE_CHANGED, 22, 3));
    }

    @Test
    void takesWhatIsNoReplyForAReplyOfItsOwn() {
        List<Reply> replies = replies("500 error in command\r\n5 Ok\r\n354 go on\r\n");
        assertThat(replies).extracting(Reply::code).containsExactly(500, -1, 354);
        assertThat(replies.get(1).notes()).containsExactly(new Note(NoteKind.NOT_A_REPLY, 22, 6));
        assertThat(replies.get(1).lines().getFirst().text()).isEqualTo(Octets.latin1("5 Ok"));
    }

    @Test
    void staysInAMultilineReplyBehindALineThatIsNone() {
        List<Reply> replies = replies("250-a\r\nno reply\r\n250 b\r\n");
        assertThat(replies).singleElement().extracting(Reply::code).isEqualTo(250);
        assertThat(replies.getFirst().lines()).extracting(ReplyLine::code).containsExactly(250, -1, 250);
        assertThat(replies.getFirst().notes()).containsExactly(new Note(NoteKind.NOT_A_REPLY, 7, 10));
    }

    @Test
    void notesACodeWithNoText() {
        List<Reply> replies = replies("250\r\n250 \r\n250-\r\n250 x\r\n");
        assertThat(replies).extracting(Reply::code).containsExactly(250, 250, 250);
        assertThat(replies.get(0).notes()).containsExactly(new Note(NoteKind.BARE_CODE, 0, 3));
        assertThat(replies.get(1).notes()).containsExactly(new Note(NoteKind.BARE_CODE, 5, 4));
        assertThat(replies.get(2).notes()).isEmpty();
        assertThat(replies.get(0).lines().getFirst().text()).isEqualTo(Octets.EMPTY);
    }

    @Test
    void notesOddOctets() {
        Reply reply = replies("250 a\rb\u0000\u0000\u00e9\u00e9\r\r\n").getFirst();
        assertThat(reply.notes())
                .containsExactly(
                        new Note(NoteKind.BARE_CR, 5, 1),
                        new Note(NoteKind.NUL, 7, 1),
                        new Note(NoteKind.EIGHT_BIT, 9, 1),
                        new Note(NoteKind.BARE_CR, 11, 1));
        assertThat(replies("250-a\n250 b\n").getFirst().notes())
                .containsExactly(new Note(NoteKind.BARE_LF, 5, 1), new Note(NoteKind.BARE_LF, 11, 1));
    }

    @Test
    void notesOddOctetsOnceInEachLine() {
        assertThat(replies("250-a\0\0\r\n250 b\0\u00e9\r\n").getFirst().notes())
                .containsExactly(
                        new Note(NoteKind.NUL, 5, 1),
                        new Note(NoteKind.NUL, 14, 1),
                        new Note(NoteKind.EIGHT_BIT, 15, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"199 x", "600 x", "999 x", "260 x", "099 x"})
    void notesACodeOutOfRange(String line) {
        Reply reply = replies(line + "\r\n").getFirst();
        assertThat(reply.code()).isEqualTo(Integer.parseInt(line.substring(0, 3)));
        assertThat(reply.notes()).containsExactly(new Note(NoteKind.CODE_OUT_OF_RANGE, 0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2500", "250:x", "250\tx", "250\rx", "x50 x", " 250 x"})
    void takesALineWithoutCodeAndSeparatorForNoReply(String line) {
        Reply reply = replies(line + "\r\n").getFirst();
        assertThat(reply.code()).isEqualTo(-1);
        assertThat(reply.notes()).contains(new Note(NoteKind.NOT_A_REPLY, 0, line.length() + 2));
    }

    @Test
    void closesWhatIsUnfinishedAtTheEnd() {
        assertThat(replies("250-a\r\n250")).singleElement().satisfies(reply -> {
            assertThat(reply.lines()).hasSize(2);
            assertThat(reply.code()).isEqualTo(250);
            assertThat(reply.notes()).containsExactly(new Note(NoteKind.UNFINISHED, 10, 0));
        });
        assertThat(replies("25").getFirst().code()).isEqualTo(-1);
        assertThat(replies("250 ok\r").getFirst().notes()).containsExactly(new Note(NoteKind.UNFINISHED, 7, 0));
        assertThat(replies("250 ok\r\n")).singleElement().satisfies(reply -> assertThat(reply.notes()).isEmpty());
    }

    @Test
    void notesALineOverTheLimit() {
        assertThat(replies("250 " + "x".repeat(506) + "\r\n").getFirst().notes()).isEmpty();
        assertThat(replies("250 " + "x".repeat(510) + "\r\n").getFirst().notes())
                .containsExactly(new Note(NoteKind.TOO_LONG, 512, 4));
        assertThat(replies("334 " + "x".repeat(12_282) + "\r\n").getFirst().notes()).isEmpty();
    }

    @Test
    void keepsOnlyTheHeadOfAVeryLongLine() {
        Limits limits = new Limits(1000, 10, 10, 10);
        String stream = "250 " + "x".repeat(2000) + "\r\n";
        for (int size : new int[]{1, 7, 999, 1000, 3000}) {
            Reply reply = replies(limits, cut(stream, size)).getFirst();
            assertThat(reply.length()).isEqualTo(2006);
            assertThat(reply.lines().getFirst().raw()).isEqualTo(Octets.latin1(stream.substring(0, 1000)));
            assertThat(reply.notes())
                    .containsExactly(new Note(NoteKind.TOO_LONG, 512, 1494), new Note(NoteKind.HEAD_ONLY, 1000, 1006));
        }
    }

    @Test
    void closesAReplyOfTooManyLines() {
        Limits limits = new Limits(1000, 3, 10, 10);
        List<Reply> replies = replies(limits, List.of(Octets.latin1("250-x\r\n".repeat(4) + "250 y\r\n")));
        assertThat(replies).extracting(reply -> reply.lines().size()).containsExactly(3, 2);
        assertThat(replies.getFirst().notes()).containsExactly(new Note(NoteKind.TOO_MANY_LINES, 21, 0));
    }

    @Test
    void closesAReplyThatKeepsTooManyOctets() {
        Limits limits = new Limits(1000, 1000, 10, 10);
        String line = "250-" + "x".repeat(990) + "\r\n";
        List<Reply> replies = replies(limits, List.of(Octets.latin1(line.repeat(130) + "250 y\r\n")));
        assertThat(replies).extracting(reply -> reply.lines().size()).containsExactly(65, 65, 1);
        assertThat(replies.getFirst().notes()).extracting(Note::kind).contains(NoteKind.TOO_MANY_LINES);
    }

    @Test
    void keepsTheFirstNotesAndTheFirstOfEachKind() {
        Limits limits = new Limits(1000, 10, 2, 10);
        Reply reply = replies(limits, List.of(Octets.latin1("250 \r\r\r\r\u0000\n"))).getFirst();
        assertThat(reply.notes()).extracting(Note::kind)
                .containsExactly(NoteKind.BARE_CR, NoteKind.BARE_CR, NoteKind.NUL, NoteKind.BARE_LF);
    }

    @Test
    void keepsTheFirstOriginsAndTheLast() {
        List<Reply> replies = new ArrayList<>();
        ReplyReader reader = new ReplyReader(new Limits(1000, 10, 10, 3), replies::add);
        String stream = "250 okay\r\n";
        for (int i = 0; i < stream.length(); i++) {
            reader.read(Octets.latin1(stream.substring(i, i + 1)), i, i);
        }
        assertThat(replies.getFirst().origins())
                .containsExactly(new Origin(0, 0, 1, 0), new Origin(1, 1, 1, 1), new Origin(9, 9, 1, 9));
        assertThat(replies.getFirst().length()).isEqualTo(10);
    }

    private static List<Octets> cut(String stream, int size) {
        Octets all = Octets.latin1(stream);
        List<Octets> pieces = new ArrayList<>();
        for (int i = 0; i < all.length(); i += size) {
            pieces.add(all.slice(i, Math.min(all.length(), i + size)));
        }
        // With few origins kept they do not tile a unit: one piece for all.
        return pieces.size() > 9 ? List.of(Octets.concat(pieces)) : pieces;
    }

    @Test
    void readsAnEndlessLineInConstantMemory() {
        List<Reply> replies = new ArrayList<>();
        ReplyReader reader = new ReplyReader(Limits.DEFAULT, replies::add);
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        Octets octets = Octets.wrap(block);
        for (int i = 0; i < 3000; i++) {
            reader.read(octets, i, i);
        }
        reader.end();
        Reply reply = replies.getFirst();
        assertThat(reply.length()).isEqualTo(3000L << 20);
        assertThat(reply.lines().getFirst().raw().length()).isEqualTo(Limits.DEFAULT.lineHead());
        assertThat(reply.origins()).hasSize(3000);
    }
}
