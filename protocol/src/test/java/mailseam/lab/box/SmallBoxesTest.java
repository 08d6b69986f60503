package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The greeting, the black hole, the coalescer and the resets. */
class SmallBoxesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pix-fixup,banner=5.1 | 220 mx 2020 10 x\\r\\n        | 220 ***2020 *0 *\\r\\n
            pix-fixup,banner=4.4 | 220 mx 2020 10 x\\r\\n        | 220 ************\\r\\n
            pix-fixup,banner=off | 220 mx 2020 10 x\\r\\n        | 220 mx 2020 10 x\\r\\n
            pix-fixup            | 220-a 0\\r\\n220 b\\r\\n250 c\\r\\n | 220-**0\\r\\n220 *\\r\\n250 c\\r\\n
            pix-fixup            | 554 no 2\\r\\n220 b\\r\\n       | 554 no 2\\r\\n220 b\\r\\n
            pix-fixup            | 220\\r\\n250 c\\r\\n           | 220\\r\\n250 c\\r\\n
            """)
    void masksTheGreetingAlone(String setup, String greeting, String seen) {
        new Conversation().server(greeting.translateEscapes()).inEveryWay(setup,
                trip -> assertThat(trip.toClient()).isEqualTo(seen.translateEscapes()));
    }

    @Test
    void swallowsLargeReadsAndAllBehindThem() {
        Trip trip = new Trip("mtu-black-hole,octets=10").client("0123456789", "01234567890", "small").ends(CLIENT)
                .server("a long reply that passes\r\n").ends(SERVER);
        assertThat(trip.toServer()).isEqualTo("0123456789");
        assertThat(trip.toClient()).isEqualTo("a long reply that passes\r\n");
        assertThat(trip.commands()).containsExactly("end server");
        assertThat(new Trip("mtu-black-hole,octets=3,direction=server").server("2201").client("long").toClient())
                .isEmpty();
    }

    @Test
    void joinsWhatComesInTime() {
        Trip trip = new Trip("coalescer,time=50ms").client("A").pass(49).client("B").server("x");
        assertThat(trip.toServer()).isEmpty();
        assertThat(trip.pass(1).writes(CLIENT)).containsExactly("AB");
        assertThat(trip.toClient()).isEmpty();
        assertThat(trip.pass(49).writes(SERVER)).containsExactly("x");
        assertThat(trip.client("C").pass(50).writes(CLIENT)).containsExactly("AB", "C");
    }

    @Test
    void joinsNoMoreThanItMayHoldAndNothingBehindTheEnd() {
        Trip trip = new Trip("coalescer,octets=4,direction=client").client("AB", "CDE", "F").ends(CLIENT).server("x");
        assertThat(trip.writes(CLIENT)).containsExactly("ABCDE", "F");
        assertThat(trip.writes(SERVER)).containsExactly("x");
        assertThat(trip.commands()).containsExactly("end client");
        assertThat(trip.alarmIn()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reset                             | MAIL\\r\\n;RCPT\\r\\nDATA\\r\\n  | MAIL\\r\\nRCPT\\r\\n
            reset,verb=rcpt                   | MAIL\\r\\nRC;PT TO\\r\\n         | MAIL\\r\\nRC
            reset,octets=8                    | MAIL\\r\\nDATA\\r\\n             | MAIL\\r\\nDA
            reset,octets=6                    | MAIL\\r\\n                       | MAIL\\r\\n
            reset,octets=100,verb=QUIT        | DATA\\r\\nQUIT\\r\\n.\\r\\nQUIT  | DATA\\r\\nQUIT\\r\\n.\\r\\n
            """)
    void resetsAtAPlace(String setup, String reads, String passed) {
        Trip trip = new Trip(setup).client(reads.translateEscapes().split(";"));
        assertThat(trip.toServer()).isEqualTo(passed.translateEscapes());
        assertThat(trip.commands()).containsExactly("reset");
    }

    @Test
    void resetsAtAPlaceOfTheServersStreamAndAtATime() {
        assertThat(new Trip("reset,octets=3,direction=server").client("MAIL\r\nDATA\r\n").server("220 hi").toClient())
                .isEqualTo("220");
        Trip trip = new Trip("reset,time=5s").client("DATA\r\n").pass(4_999);
        assertThat(trip.commands()).isEmpty();
        assertThat(trip.pass(1).commands()).containsExactly("reset");
    }

    static List<Middlebox> all() {
        return Middleboxes.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void passesALockstepConversationWithoutHarm(Middlebox middlebox) {
        Trip trip = new Trip(middlebox.name()).server("220 mx\r\n").pass(60_000).client("HELO c\r\n").pass(60_000)
                .server("250 mx\r\n").pass(60_000).client("MAIL FROM:<a@b>\r\n").pass(60_000).ends(CLIENT)
                .server("250 ok\r\n").pass(60_000).ends(SERVER).pass(60_000);
        assertThat(trip.toServer()).isEqualTo("HELO c\r\nMAIL FROM:<a@b>\r\n");
        assertThat(trip.toClient()).matches("220 (mx|\\*\\*)\r\n250 mx\r\n250 ok\r\n");
        assertThat(trip.commands()).containsExactlyInAnyOrder("end client", "end server");
    }
}
