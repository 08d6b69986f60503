package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import mailseam.session.After;
import mailseam.session.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
    private static final long LONG_AGO = Long.MAX_VALUE / 2;
    private static final Passage WIRE = new Passage(new Gate.Wire());
    private static final Passage READ = new Passage(new Gate.Read());
    private static final Passage GAP = new Passage(new Gate.Gap(Duration.ofNanos(100)));

    private static Optional<TcpInfo> info(int unacked, int window, int unsent) {
        return Optional.of(new TcpInfo(1448, unacked, 30, window, 0, unsent, 0));
    }

    @ParameterizedTest
    @CsvSource({"0,10,0,true,true", "9,10,0,true,false", "10,10,0,false,false", "11,10,0,false,false",
            "0,10,1,false,false"})
    void gatesAskForRoomOrForAcknowledgement(int unacked, int window, int unsent, boolean wire, boolean read) {
        assertThat(WIRE.gate(info(unacked, window, unsent), 0).isReady()).isEqualTo(wire);
        assertThat(READ.gate(info(unacked, window, unsent), 0).isReady()).isEqualTo(read);
    }

    @Test
    void gapCountsFromTheLastWrite() {
        assertThat(GAP.gate(info(50, 10, 7), 40)).isEqualTo(Readiness.in(60));
        assertThat(GAP.gate(info(50, 10, 7), 100)).isEqualTo(Readiness.READY);
    }

    @Test
    void gatesAreTimesWhereTheKernelIsSilent() {
        assertThat(WIRE.gate(Optional.empty(), 0)).isEqualTo(Readiness.in(5_000_000));
        assertThat(READ.gate(Optional.empty(), 0)).isEqualTo(Readiness.in(50_000_000));
        assertThat(READ.gate(Optional.empty(), LONG_AGO)).isEqualTo(Readiness.READY);
    }

    @Test
    void aSegmentHasLeftWhenNothingIsUnsent() {
        assertThat(WIRE.left(info(10, 10, 0), 0, true)).isEqualTo(Readiness.READY);
        assertThat(WIRE.left(info(0, 10, 1), LONG_AGO, true)).isEqualTo(Readiness.ASK_AGAIN);
        assertThat(WIRE.left(Optional.empty(), 0, true)).isEqualTo(Readiness.READY);
    }

    @Test
    void gapDoesNotWaitForASegmentToLeaveIfAnotherStandsBehind() {
        assertThat(GAP.left(info(0, 10, 1), 99, true)).isEqualTo(Readiness.ASK_AGAIN);
        assertThat(GAP.left(info(0, 10, 1), 100, true)).isEqualTo(Readiness.READY);
        assertThat(GAP.left(info(0, 10, 1), 100, false)).isEqualTo(Readiness.ASK_AGAIN);
    }

    @Test
    void waitsBehindASegmentAsItIsMarked() {
        assertThat(WIRE.after(new After.Nothing(), info(1, 10, 0), 0)).isEqualTo(Readiness.READY);
        assertThat(WIRE.after(new After.At(99), info(1, 10, 0), 0)).isEqualTo(Readiness.READY);
        assertThat(WIRE.after(new After.Wait(Duration.ofNanos(9)), info(1, 10, 0), 4)).isEqualTo(Readiness.in(5));
        assertThat(WIRE.after(new After.Acked(), info(1, 10, 0), LONG_AGO)).isEqualTo(Readiness.ASK_AGAIN);
        assertThat(WIRE.after(new After.Acked(), info(0, 10, 0), 0)).isEqualTo(Readiness.READY);
    }

    @Test
    void reliesOnAnEarlierWordOnlyWhereTimeMakesItBetter() {
        assertThat(WIRE.mayRelyOn(info(9, 10, 0).orElseThrow())).isTrue();
        assertThat(WIRE.mayRelyOn(info(10, 10, 0).orElseThrow())).isFalse();
        assertThat(READ.mayRelyOn(info(0, 10, 0).orElseThrow())).isFalse();
        assertThat(GAP.mayRelyOn(info(0, 10, 1).orElseThrow())).isFalse();
    }
}
