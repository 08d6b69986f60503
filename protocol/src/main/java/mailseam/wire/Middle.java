package mailseam.wire;

import io.netty.buffer.ByteBuf;
import java.util.List;
import mailseam.smtp.Octets;

/** What stands between the two connections of a relay, which both stand. Lives on their event loop. */
interface Middle {
    /** Begins, with what the client has said before, which was told already. */
    void begin(List<Octets> early);

    /** One read of a connection returned octets, which are not in its log yet; {@code buffer} as in {@link ConnectionOwner#heard}. */
    void heard(Leg from, Octets octets, ByteBuf buffer);

    /** The peer of a connection sent FIN. */
    void ended(Leg from);

    /** The relay ends: nothing more is passed on, nothing waits. */
    void stop();
}
