package mailseam.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a stranger sends costs neither much memory nor much time, whatever faults are looked for in it. */
@Timeout(120)
class FaultBoxHostileTest {
    private static final int READ = 64 * 1024;
    private static final String[] EVERYWHERE = {"command RCPT #2 at at-1: drop 1", "command at param: cut",
            "command at cr: cut", "command at group-end: cut", "reply at reply-lf: cut",
            "reply RCPT at cr-1: corrupt 1",
            "data +5000000: cut", "end-of-data at eod-cr: cut", "end-of-data at eod-dot: cut"};

    private final FaultBox box = new FaultBox(FaultBoxTest.faults(EVERYWHERE));
    private long out;

    private void pass(Direction stream, Octets octets) {
        for (BoxCommand command : box.handle(new BoxEvent.Passed(0, stream, octets))) {
            if (command instanceof BoxCommand.Emit(_, Octets emitted)) {
                out += emitted.length();
            }
        }
    }

    private void talk() {
        pass(Direction.SERVER, Octets.latin1("220 mx\r\n"));
        pass(Direction.CLIENT, Octets.latin1("DATA\r\n"));
        pass(Direction.SERVER, Octets.latin1("354 go\r\n"));
        out = 0;
    }

    @Test
    void letsALinePassThatNeverEnds() {
        Octets read = Octets.latin1("R".repeat(READ));
        for (Direction stream : Direction.values()) {
            out = 0;
            for (int i = 0; i < 256; i++) {
                pass(stream, read);
            }
            assertThat(out).isGreaterThan(256L * READ - 20);
        }
    }

    @Test
    void letsOctetsPassThatComeOneByOne() {
        Octets octet = Octets.latin1(" ");
        for (Direction stream : Direction.values()) {
            for (int i = 0; i < 200_000; i++) {
                pass(stream, octet);
            }
        }
        assertThat(out).isGreaterThan(399_000);
    }

    @Test
    void letsAHundredMegabytesOfMailDataPassQuickly() {
        talk();
        Octets read = Octets.latin1("All work and no play makes Jack a dull boy.\r\n".repeat(READ / 45));
        int reads = 100_000_000 / read.length();
        long start = System.nanoTime();
        for (int i = 0; i < reads; i++) {
            pass(Direction.CLIENT, read);
        }
        assertThat(out).isGreaterThan((long) reads * read.length() - 5);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @Test
    void countsNoMoreRepliesWhereAClientNeverWaitsForThem() {
        talk();
        Octets read = Octets.latin1(".\r\n" + "NOOP\r\n".repeat(READ / 6));
        for (int i = 0; i < 20; i++) {
            pass(Direction.CLIENT, read);
        }
        assertThat(out).isEqualTo(20L * read.length());
        out = 0;
        pass(Direction.SERVER, Octets.latin1("250 ok\r\n".repeat(1000)));
        assertThat(out).isEqualTo(8000);
    }

    @Test
    void setsNoAlarmAfterAlarmsForEver() {
        talk();
        List<BoxCommand> done = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            done.addAll(box.handle(new BoxEvent.Alarm(i)));
        }
        assertThat(done).isEmpty();
    }

    @Test
    void cutsALargeReadAtEachOctetWithoutHoldingAStepForEach() {
        FaultBox cuts = new FaultBox(FaultBoxTest.faults("data: cut octet wait 1ms"));
        cuts.handle(new BoxEvent.Passed(0, Direction.CLIENT, Octets.latin1("DATA\r\n")));
        cuts.handle(new BoxEvent.Passed(0, Direction.SERVER, Octets.latin1("354 go\r\n")));
        assertThat(cuts.handle(new BoxEvent.Passed(0, Direction.CLIENT, Octets.wrap(new byte[64 << 20]))))
                .hasSize(2);
        assertThat(cuts.handle(new BoxEvent.Alarm(1_000_000))).hasSize(2);
    }
}
