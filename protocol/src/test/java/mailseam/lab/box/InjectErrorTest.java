package mailseam.lab.box;

import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InjectErrorTest {
    private static final String GROUP = "MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n";
    private static final String REPLIES = "250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n354 End data with <CR><LF>.<CR><LF>\r\n";
    private static final String ERROR = "500 error in command\r\n";

    @Test
    void answersAGroupBeforeTheServerDoes() {
        Trip trip = new Trip("inject-error").client(GROUP).server(REPLIES);
        assertThat(trip.toServer()).isEqualTo(GROUP);
        assertThat(trip.writes(SERVER)).containsExactly(ERROR, REPLIES);
    }

    @Test
    void splicesAsLinuxDoesWithTwoSegmentsOfOneNumber() {
        for (int cut = 1; cut < REPLIES.length(); cut++) {
            Trip trip = new Trip("inject-error,mode=splice").client(GROUP)
                    .server(REPLIES.substring(0, cut), REPLIES.substring(cut));
            assertThat(trip.toClient()).isEqualTo(ERROR + REPLIES.substring(ERROR.length()));
        }
    }

    @Test
    void losesTheRepliesToTheGroupWhereItComesInsteadOfThem() {
        String more = "250 later\r\n";
        String all = REPLIES + more;
        for (int cut = 1; cut < all.length(); cut++) {
            Trip trip = new Trip("inject-error,mode=instead").client(GROUP)
                    .server(all.substring(0, cut), all.substring(cut));
            assertThat(trip.toClient()).isEqualTo(ERROR + more);
        }
    }

    @Test
    void isSilentWhereTheGroupComesInMoreThanOneRead() {
        IntStream.range(1, GROUP.length() - 6).forEach(cut -> assertThat(
                new Trip("inject-error").client(GROUP.substring(0, cut), GROUP.substring(cut)).toClient()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL FROM:<a@b>\r\n", "MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n", "RCPT TO:<c@d>\r\nDATA\r\n",
            "XMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n"})
    void isSilentWithoutAllThree(String read) {
        assertThat(new Trip("inject-error").client(read).toClient()).isEmpty();
    }

    @Test
    void takesBdatForData() {
        assertThat(new Trip("inject-error,text=551 no")
                .client("mail from:<a@b>\r\nrcpt to:<c@d>\r\nBDAT 5 LAST\r\nhi.\r\n")
                .toClient()).isEqualTo("551 no\r\n");
    }

    @Test
    void choosesTheSameForTheSameSeed() {
        List<Boolean> first = choices("inject-error,chance=0.5,seed=3");
        assertThat(first).isEqualTo(choices("inject-error,chance=0.5,seed=3")).contains(true, false)
                .isNotEqualTo(choices("inject-error,chance=0.5,seed=4"));
        assertThat(choices("inject-error,chance=0")).containsOnly(false);
    }

    private static List<Boolean> choices(String setup) {
        Trip trip = new Trip(setup);
        return IntStream.range(0, 40).mapToObj(_ -> {
            int before = trip.toClient().length();
            trip.client(GROUP, "text\r\n.\r\n");
            return trip.toClient().length() > before;
        }).toList();
    }
}
