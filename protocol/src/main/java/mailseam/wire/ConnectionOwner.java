package mailseam.wire;

import io.netty.buffer.ByteBuf;
import mailseam.smtp.Octets;

/** Is told all that happens on a connection that stands, on its event loop. */
interface ConnectionOwner {
    /** The connection stands. */
    void opened();

    /**
     * One read returned octets.
     *
     * @param buffer holds the same octets, and is released when this returns: whoever keeps it retains it
     */
    void heard(Octets octets, ByteBuf buffer);

    /** The peer sent FIN. */
    void peerClosed();

    /** The connection was reset or broke. */
    void broken(String reason);

    /** The connection is gone: nothing more happens. */
    void gone();
}
