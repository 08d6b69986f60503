package mailseam.wire;

import java.time.Duration;
import java.util.Optional;
import mailseam.session.After;
import mailseam.session.Gate;

/**
 * Decides when a segment may be written, when it has left, and when what it waits for behind it is over. Times are nanoseconds
 * that have passed since the last write.
 */
final class Passage {
    /** Instead of the gate {@code wire} where the kernel cannot be asked: time enough for a segment to leave. */
    private static final Duration BLIND_WIRE = Duration.ofMillis(5);
    /** Instead of the gate {@code read} where the kernel cannot be asked: longer than most round trips and delayed ACKs. */
    private static final Duration BLIND_READ = Duration.ofMillis(50);

    private final Gate gate;

    Passage(Gate gate) {
        this.gate = gate;
    }

    /**
     * Whether the kernel's word from behind the last segment will do at the gate of the next one. Acknowledgements only make
     * more room; and if the window has shrunk meanwhile, the segment leaves later, but alone, as nothing is written behind it.
     */
    boolean mayRelyOn(TcpInfo earlier) {
        return switch (gate) {
            case Gate.Wire() -> earlier.hasRoom();
            case Gate.Read() -> false;
            case Gate.Gap(_) -> earlier.allSent();
        };
    }

    /** Whether the next segment may be written. */
    Readiness gate(Optional<TcpInfo> info, long sinceWrite) {
        return switch (gate) {
            case Gate.Wire() ->
                    info.map(TcpInfo::hasRoom).map(Readiness::when).orElseGet(() -> gap(BLIND_WIRE, sinceWrite));
            case Gate.Read() -> acked(info, sinceWrite);
            case Gate.Gap(Duration time) -> gap(time, sinceWrite);
        };
    }

    /**
     * Whether the segment that was written has left. The gate {@code gap} does not wait for that any longer than its time, if
     * another segment stands behind.
     */
    Readiness left(Optional<TcpInfo> info, long sinceWrite, boolean moreToWrite) {
        if (info.map(TcpInfo::allSent).orElse(true)) {
            return Readiness.READY;
        }
        boolean over = gate instanceof Gate.Gap(Duration time) && moreToWrite && sinceWrite >= time.toNanos();
        return Readiness.when(over);
    }

    /** Whether what stands behind a segment is over. */
    Readiness after(After after, Optional<TcpInfo> info, long sinceWrite) {
        return switch (after) {
            case After.Nothing() -> Readiness.READY;
            case After.Wait(Duration time) -> gap(time, sinceWrite);
            case After.Acked() -> acked(info, sinceWrite);
            // A plan that keeps the times of its recording has waits instead.
            case After.At _ -> Readiness.READY;
        };
    }

    private static Readiness acked(Optional<TcpInfo> info, long sinceWrite) {
        return info.map(TcpInfo::allAcked).map(Readiness::when).orElseGet(() -> gap(BLIND_READ, sinceWrite));
    }

    private static Readiness gap(Duration time, long sinceWrite) {
        return Readiness.in(time.toNanos() - sinceWrite);
    }
}
