package mailseam.wire;

import java.util.Optional;
import mailseam.timeline.KernelWord;

/**
 * Proves after the fact what left for each write. Octets that were written behind others that had not left yet may share a
 * segment with them: then none of them has a segment of its own, whatever the count says.
 */
final class Receipts {
    private final EventLog log;
    private int segment = -1;
    private Optional<TcpInfo> before = Optional.empty();
    private boolean behindUnsent;

    Receipts(EventLog log) {
        this.log = log;
    }

    /** A segment of the timeline is about to be written; {@code info} is the kernel's word before that. */
    void writing(int index, Optional<TcpInfo> info) {
        segment = index;
        before = info;
        behindUnsent = info.map(now -> !now.allSent()).orElse(false);
    }

    /** It has left, or is no longer waited for: says what is known of it. */
    void done(Optional<TcpInfo> info) {
        if (before.isPresent() && info.isPresent()) {
            log.confirmed(segment, word(before.get(), info.get()));
        }
    }

    private KernelWord word(TcpInfo earlier, TcpInfo now) {
        int packets = behindUnsent || !now.allSent() ? 0 : now.packetsSince(earlier);
        return new KernelWord(packets, now.retransmitsSince(earlier), now.mss(), now.window(), now.unacked(),
                now.rttMicros());
    }
}
