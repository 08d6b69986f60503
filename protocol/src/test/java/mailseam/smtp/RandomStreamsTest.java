package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Streams from seeded generators, against the simplest way to say what must come out. */
class RandomStreamsTest {
    private static final int STREAMS = 4000;
    private static final Limits LIMITS = new Limits(1000, 1000, 10_000, 10_000);
    private static final List<String> REPLIES = List.of(
            "250", "220", "354", "5", "999", "-", " ", "\r\n", "\r\n", "\r\n", "\r", "\n", "\0", "\u00e9", "text ",
            "\t");
    private static final List<String> COMMANDS = List.of(
            "DATA\r\n", "AUTH PLAIN\r\n", "STARTTLS\r\n", "BDAT 5\r\n", "BDAT 0 LAST\r\n", "BDAT",
            "MAIL FROM:<a@b>\r\n",
            "QUIT\r\n", "\r\n.\r\n", ".", "\r\n", "\r", "\n", " ", "\0", "\u00e9", "dGV4dA==\r\n");
    private static final List<String> MAIL_DATA = List.of(".", ".", "\r\n", "\r\n", "\r", "\n", "\0", "x", "\u00e9",
            "some text");

    @Test
    void givesTheSameRepliesHoweverTheyAreCut() {
        Random random = new Random(2920);
        for (int i = 0; i < STREAMS; i++) {
            Octets stream = stream(random, REPLIES);
            List<Reply> whole = Readings.replies(LIMITS, List.of(stream));
            List<Reply> cut = Readings.replies(LIMITS, cut(random, stream));
            assertThat(Readings.repliesWithoutOrigins(cut)).isEqualTo(Readings.repliesWithoutOrigins(whole));
            assertThat(raw(cut)).isEqualTo(stream);
            String text = stream.latin1();
            long lineFeeds = text.chars().filter(c -> c == '\n').count() + (text.endsWith("\n") ? 0 : 1);
            assertThat(cut.stream().mapToLong(reply -> reply.lines().size()).sum()).isEqualTo(lineFeeds);
        }
    }

    @Test
    void givesTheSameUnitsHoweverTheyAreCut() {
        Random random = new Random(3030);
        for (int i = 0; i < STREAMS; i++) {
            Octets stream = stream(random, COMMANDS);
            int[] codes = random.ints(20, 0, 5).map(code -> new int[]{354, 334, 220, 250, 500}[code]).toArray();
            List<ClientUnit> whole = Readings.units(LIMITS, new Codes(codes)::next, List.of(stream));
            List<Octets> pieces = cut(random, stream);
            List<ClientUnit> expected = Readings.unitsWithoutOrigins(whole);
            assertThat(Readings.unitsWithoutOrigins(Readings.units(LIMITS, new Codes(codes)::next, pieces)))
                    .isEqualTo(expected);
            assertThat(Readings.unitsWithoutOrigins(
                    Readings.unitsWithLateVerdicts(LIMITS, new Codes(codes)::next, pieces)))
                    .isEqualTo(expected);
            assertThat(expected.stream().mapToLong(ClientUnit::length).sum()).isEqualTo(stream.length());
        }
    }

    @Test
    void endsMailDataAtTheFirstLineOfOneDotAndNotesEachOddOne() {
        Random random = new Random(5321);
        for (int i = 0; i < STREAMS; i++) {
            Octets stream = Octets.concat(List.of(stream(random, MAIL_DATA), Octets.latin1("x\r\n.\r\n")));
            List<Octets> pieces = new ArrayList<>(List.of(Octets.latin1("DATA\r\n")));
            pieces.addAll(cut(random, stream));
            MailData mailData = (MailData) Readings.units(LIMITS, new Codes(354, 500)::next, pieces).get(1);
            String text = stream.latin1();
            int end = ("\r\n" + text).indexOf("\r\n.\r\n") + 3;
            assertThat(mailData.finished()).isTrue();
            assertThat(mailData.length()).isEqualTo(end);
            assertThat(mailData.notes().stream()
                    .filter(note -> note.kind() == NoteKind.ODD_END_OF_DATA)
                    .map(note -> note.offset() - mailData.offset()))
                    .isEqualTo(oddDots(text.substring(0, end - 3)));
        }
    }

    /** Each dot with, but for NULs, CR, LF or the start before it and CR or LF behind it. */
    private static List<Long> oddDots(String text) {
        List<Long> dots = new ArrayList<>();
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int before = dot - 1;
            while (before >= 0 && text.charAt(before) == 0) {
                before--;
            }
            int behind = dot + 1;
            while (behind < text.length() && text.charAt(behind) == 0) {
                behind++;
            }
            boolean starts = before < 0 || "\r\n".indexOf(text.charAt(before)) >= 0;
            if (starts && behind < text.length() && "\r\n".indexOf(text.charAt(behind)) >= 0) {
                dots.add((long) dot);
            }
        }
        return dots;
    }

    private static Octets stream(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return Octets.latin1(text.toString());
    }

    private static List<Octets> cut(Random random, Octets stream) {
        List<Octets> pieces = new ArrayList<>();
        int longest = 1 + random.nextInt(10);
        for (int at = 0; at < stream.length();) {
            int next = Math.min(stream.length(), at + 1 + random.nextInt(longest));
            pieces.add(stream.slice(at, next));
            at = next;
        }
        return pieces;
    }

    private static Octets raw(List<Reply> replies) {
        return Octets.concat(
                replies.stream().flatMap(reply -> reply.lines().stream()).map(ReplyLine::raw).toList());
    }
}
