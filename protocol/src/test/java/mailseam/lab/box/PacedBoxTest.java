package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacedBoxTest {
    private static final String QUARTER = "x".repeat(1 << 18);

    @Test
    void delaysEachWay() {
        Trip trip = new Trip("delay,time=300ms").server("220 hi\r\n").pass(299);
        assertThat(trip.toClient()).isEmpty();
        assertThat(trip.pass(1).toClient()).isEqualTo("220 hi\r\n");
        assertThat(trip.client("EHLO c\r\n").alarmIn()).isEqualTo(300);
    }

    @Test
    void delaysOneStreamAlone() {
        Trip trip = new Trip("delay,direction=server").server("220 hi\r\n").client("EHLO c\r\n");
        assertThat(trip.toServer()).isEqualTo("EHLO c\r\n");
        assertThat(trip.toClient()).isEmpty();
    }

    @Test
    void keepsReadsAndTheirTimesApart() {
        Trip trip = new Trip("delay,time=100ms").client("A").pass(50).client("B").ends(CLIENT).pass(50);
        assertThat(trip.writes(CLIENT)).containsExactly("A");
        assertThat(trip.alarmIn()).isEqualTo(50);
        assertThat(trip.pass(50).writes(CLIENT)).containsExactly("A", "B");
        assertThat(trip.commands()).containsExactly("end client");
    }

    @Test
    void passesAtOnceWithoutDelay() {
        Trip trip = new Trip("delay,time=0ms").client("A").ends(CLIENT);
        assertThat(trip.writes(CLIENT)).containsExactly("A");
        assertThat(trip.commands()).containsExactly("end client");
    }

    @Test
    void stopsReadingWhileMuchIsHeld() {
        Trip trip = new Trip("delay,time=1s").client(QUARTER, QUARTER, QUARTER, QUARTER).pass(100);
        assertThat(trip.commands()).isEmpty();
        trip.client("x").pass(800);
        assertThat(trip.commands()).containsExactly("pause client");
        trip.pass(100);
        assertThat(trip.commands()).containsExactly("pause client", "resume client");
    }

    @Test
    void slicesEveryRead() {
        Trip trip = new Trip("slicer,octets=3").client("RCPT TO", "X").server("250\r\n").ends(SERVER);
        assertThat(trip.writes(CLIENT)).containsExactly("RCP", "T T", "O", "X");
        assertThat(trip.writes(SERVER)).containsExactly("250", "\r\n");
        assertThat(trip.commands()).containsExactly("end server");
    }

    @Test
    void slicesByASegmentation() {
        Trip trip = new Trip("slicer,segments=command,direction=client").client("MAIL\r\nRCPT\r\nDA", "TA\r\n")
                .server("250\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly("MAIL\r\n", "RCPT\r\n", "DA", "TA\r\n");
        assertThat(trip.writes(SERVER)).containsExactly("250\r\n");
    }

    @Test
    void slicesByChanceAlikeForOneSeed() {
        Trip trip = new Trip("slicer,segments=random 1-8 seed 7").client("x".repeat(100));
        assertThat(trip.writes(CLIENT)).hasSizeGreaterThan(12).allMatch(piece -> piece.length() <= 8)
                .isEqualTo(new Trip("slicer,segments=random 1-8 seed 7").client("x".repeat(100)).writes(CLIENT));
        assertThat(trip.toServer()).hasSize(100);
    }

    @Test
    void pausesBetweenSlices() {
        Trip trip = new Trip("slicer,octets=2,pause=20ms").client("ABCDEF").ends(CLIENT);
        assertThat(trip.writes(CLIENT)).containsExactly("AB");
        assertThat(trip.pass(19).writes(CLIENT)).hasSize(1);
        assertThat(trip.pass(1).writes(CLIENT)).containsExactly("AB", "CD");
        assertThat(trip.commands()).isEmpty();
        assertThat(trip.pass(100).toServer()).isEqualTo("ABCDEF");
        assertThat(trip.commands()).containsExactly("end client");
    }

    @Test
    void letsAPieceTakeTheTimeOfItsOctets() {
        Trip trip = new Trip("bandwidth,rate=1000,octets=100").client("x".repeat(250));
        assertThat(trip.pass(99).toServer()).isEmpty();
        assertThat(trip.pass(1).toServer()).hasSize(100);
        assertThat(trip.pass(149).toServer()).hasSize(200);
        assertThat(trip.pass(1).toServer()).hasSize(250);
        trip.pass(1000).client("y");
        assertThat(trip.alarmIn()).isEqualTo(1);
    }

    @Test
    void cutsAHundredMegabytesInNoTime() {
        String read = "x".repeat(1 << 16);
        for (String setup : new String[]{"slicer,octets=1460", "delay,time=1ms", "bandwidth,rate=1000000000"}) {
            Trip trip = Trip.counting(setup);
            for (int i = 0; i < 1600; i++) {
                trip.client(read).pass(1);
            }
            assertThat(trip.pass(10).octets(CLIENT)).isEqualTo(1600L << 16);
        }
    }
}
