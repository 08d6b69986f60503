package mailseam.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whatever pieces the other side's octets come, a player does the same. */
class SplitTest {
    private static final String GROUP = "segments command\n\nS: 220\nC: MAIL FROM:<a>\nC: RCPT TO:<b>\nC: DATA\nS: 250\nS: 250\n"
            + "S: 354\nC: .\nS: 250\n";

    @ParameterizedTest
    @ValueSource(strings = {"250 a\r\n250 b\r\n354 c\r\n", "250-a\r\n250 a\r\n550 b\r\n554 c\r\n",
            "250 a\n25\r\n354 c\r\n",
            "421 a\r\n", "250 a\r\n250 b\r\n354 c\r\n250 d\r\n"})
    void clientDoesTheSameForEverySplitOfTheReplies(String replies) {
        assertSameForEverySplit(Octets.latin1(replies),
                pieces -> {
                    Playbook book = Playbook.client(GROUP).opened().hears("220 hi\r\n").left(3);
                    pieces.forEach(book::hears);
                    return book.peerCloses().done();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL FROM:<x>\r\nRCPT TO:<y>\r\nDATA\r\n", "MAIL FROM:<x>\r\nRC PT\r\nDATA\r\n"})
    void serverSaysTheSameForEverySplitOfTheCommands(String commands) {
        assertSameForEverySplit(Octets.latin1(commands), pieces -> {
            Playbook book = Playbook.server(GROUP).opened().left(1);
            pieces.forEach(book::hears);
            return List.of(said(book.left(10).peerCloses().done()));
        });
    }

    @Test
    void clientTakesAThousandRepliesInOneReadOrOctetByOctet() {
        String session = "\nS: 220\n@repeat 1000\nC: RCPT TO:<${i}>\n@end\n@repeat 1000\nS: 250\n@end\n";
        String replies = "250 ok\r\n".repeat(1000);
        List<String> whole = Playbook.client(session).opened().hears("220 hi\r\n").left(1).hears(replies).done();
        Playbook pieces = Playbook.client(session).opened().hears("220 hi\r\n").left(1);
        for (int i = 0; i < replies.length(); i++) {
            pieces.hears(replies.substring(i, i + 1));
        }

        assertThat(whole).endsWith("    completed");
        assertThat(pieces.done()).isEqualTo(whole);
    }

    /** What was sent, without where it was cut, and the outcome. */
    private static String said(List<String> done) {
        StringBuilder text = new StringBuilder();
        for (String command : done) {
            text.append(command.strip().replaceFirst("^transmit -?[0-9]+ ", ""));
        }
        return text.toString();
    }

    private static void assertSameForEverySplit(Octets input, Function<List<Octets>, List<String>> play) {
        List<String> whole = play.apply(List.of(input));
        assertThat(play.apply(IntStream.range(0, input.length()).mapToObj(i -> input.slice(i, i + 1)).toList()))
                .isEqualTo(whole);
        for (int first = 1; first < input.length(); first++) {
            for (int second = first; second < input.length(); second++) {
                List<Octets> pieces = new ArrayList<>(List.of(input.slice(0, first), input.slice(first, second),
                        input.slice(second, input.length())));
                pieces.removeIf(Octets::isEmpty);
                assertThat(play.apply(pieces)).isEqualTo(whole);
            }
        }
    }
}
