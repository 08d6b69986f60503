package mailseam.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.smtp.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a conversation is cut into segments and reads, its commands, replies and their pairs are the same. */
class TimelineSplitTest {
    /** Turns by {@code |}, the server's first; {@code ;} stands for CRLF. */
    private static List<String> turns(String conversation) {
        return List.of(conversation.replace(";", "\r\n").split("\\|"));
    }

    /** The conversation with two cuts, as offsets in the octets of all its turns. */
    private static Timeline cut(List<String> turns, int first, int second) {
        Talk talk = new Talk();
        int offset = 0;
        for (int turn = 0; turn < turns.size(); turn++) {
            String text = turns.get(turn);
            int from = Math.clamp(first - offset, 0, text.length());
            int to = Math.clamp(second - offset, from, text.length());
            for (String piece : List.of(text.substring(0, from), text.substring(from, to), text.substring(to))) {
                if (!piece.isEmpty() && turn % 2 == 0) {
                    talk.server(piece);
                } else if (!piece.isEmpty()) {
                    talk.client(piece);
                }
            }
            offset += text.length();
        }
        return talk.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "220 hi;|EHLO x;|250-a;250 b;|MAIL FROM:<a>;RCPT TO:<b>;DATA;|250 ok;550 no;554 no;|QUIT;|221 bye;",
            "220-x;220 hi;|DATA;|354 go;|a: b;;..;.;QUIT;|250 ok;221 bye;",
            "220 x;|BDAT 4;ab;BDAT 0 LAST;|250 1;250 2;",
            "220 x;|AUTH LOGIN;|334 a;|YQ==;|535 no;|NOOP;|250 ok;", "220 x;|STARTTLS;|220 go;|\u0016\u0003\u0001QUIT;",
            "220 x;|HELO;|501 name;421 bye;"})
    void everyPairOfCutsGivesTheSameCommandsRepliesAndPairs(String conversation) {
        List<String> turns = turns(conversation);
        int octets = String.join("", turns).length();
        Timeline whole = cut(turns, 0, 0);
        for (int first = 0; first <= octets; first++) {
            for (int second = first; second <= octets; second++) {
                Timeline timeline = cut(turns, first, second);
                assertThat(Talk.pairs(timeline)).as("cut at %d and %d", first, second).isEqualTo(Talk.pairs(whole));
                assertThat(Talk.answers(timeline)).as("cut at %d and %d", first, second)
                        .isEqualTo(Talk.answers(whole));
                carriedByTheirSegments(timeline);
            }
        }
    }

    /** The segments of a unit are those whose octets it has. */
    private static void carriedByTheirSegments(Timeline timeline) {
        timeline.commands().forEach(item -> item.unit().origins().forEach(origin -> {
            Segment segment = timeline.segments().get(origin.segment());
            assertThat(segment.direction()).isEqualTo(Direction.CLIENT);
            assertThat(origin.offset()).isBetween(segment.offset(), segment.end());
            assertThat(origin.end()).isLessThanOrEqualTo(segment.end());
        }));
        timeline.replies().forEach(item -> item.reply().origins().forEach(origin -> {
            Segment segment = timeline.segments().get(origin.segment());
            assertThat(segment.direction()).isEqualTo(Direction.SERVER);
            assertThat(origin.offset()).isBetween(segment.offset(), segment.end());
            assertThat(origin.end()).isLessThanOrEqualTo(segment.end());
        }));
    }
}
