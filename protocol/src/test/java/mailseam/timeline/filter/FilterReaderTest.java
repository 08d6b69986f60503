package mailseam.timeline.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.SplittableRandom;
import mailseam.session.SyntaxException;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterReaderTest {
    private static final String FULL = "dir:server (code:5xx,4xx or !enhanced:5.7.x) and len>=100 \"P\\x41 \\\"TO\" /R(C|c)\\/[PT]+/i"
            + " not mark latency<200ms seg:#3..#9 || verb:RCPT note:any time:1..2.5 text:x";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "dri:server | 1 | 3 | dir", "dir:both | 5 | 4 | client, server", "dir>server | 5 | 6 | Write :",
            "code:60 | 6 | 2 | 5xx", "len>x | 5 | 1 | octets", "len> | 5 | 1 | octets", "(dir:server | 1 | 1 | )",
            "dir:server) | 11 | 1 | (", "\"open | 1 | 5 | \"", "/open | 1 | 5 | /", "\"\" | 1 | 2 | between",
            "\"a\\q\" | 3 | 2 | Escapes", "\"a\\x4\" | 3 | 2 | Escapes", "/(/ | 2 | 1 | Java",
            "and x | 1 | 1 | len>100",
            "x or | 5 | 1 | len>100", "not | 4 | 1 | len>100", "() | 2 | 1 | len>100", "state:plannd | 7 | 6 | planned",
            "latency>5h | 9 | 2 | 200ms", "seg>1..2 | 5 | 4 | #12", "verb: | 6 | 1 | RCPT", "len:1,, | 7 | 1 | octets",
            "text>x | 6 | 1 | Write :"})
    void saysWhereAndWhatIsExpected(String filter, int column, int length, String expected) {
        SyntaxException wrong = catchThrowableOfType(SyntaxException.class, () -> Filter.of(filter));

        assertThat(wrong).as(filter).isNotNull();
        assertThat(wrong.column()).as(wrong.message()).isEqualTo(column);
        assertThat(wrong.length()).as(wrong.message()).isEqualTo(length);
        assertThat(wrong.expected()).contains(expected);
    }

    @Test
    void everyBeginningIsReadOrToldWhere() throws SyntaxException {
        assertThat(Filter.of(FULL).isAll()).isFalse();
        for (int end = 0; end <= FULL.length(); end++) {
            readsOrTells(FULL.substring(0, end));
            readsOrTells(FULL.substring(end));
        }
    }

    @Test
    void anythingIsReadOrToldWhere() {
        SplittableRandom random = new SplittableRandom(5);
        String[] parts = {"dir", ":", "server", "(", ")", "\"", "/", "\\", " ", "or", "and", "not", "!", "len", ">",
                "5",
                ",", "..", "#", "x", "5.7.1", "mark", "[", "*", "+", "\t", "é", "\0", "||", "&&",
                "99999999999999999999"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int count = random.nextInt(12);
            for (int i = 0; i < count; i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            readsOrTells(text.toString());
            Completion.at(text.toString(), random.nextInt(text.length() + 1), Occurring.NONE);
        }
    }

    private static void readsOrTells(String text) {
        Timeline timeline = new Talk().client("RCPT TO:<a>\r\n").server("550 5.7.1 no\r\n").end();
        try {
            Filter.of(text).in(timeline, () -> true);
        } catch (SyntaxException e) {
            assertThat(e.column()).as(text).isBetween(1, text.length() + 1);
            assertThat(e.column() + e.length()).as(text).isLessThanOrEqualTo(text.length() + 2);
            assertThat(e.expected()).isNotEmpty();
        }
    }
}
