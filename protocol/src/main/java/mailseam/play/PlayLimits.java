package mailseam.play;

/**
 * How much a peer may send without coming to an end.
 *
 * @param line octets of a reply, a command, or what a client sends while it should wait
 * @param data octets of mail data or of a chunk
 */
public record PlayLimits(long line, long data) {
    /** For everyday use: 16 MiB, and 1 GiB of mail data. */
    public static final PlayLimits DEFAULT = new PlayLimits(16L << 20, 1L << 30);
}
