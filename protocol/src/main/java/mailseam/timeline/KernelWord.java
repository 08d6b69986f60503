package mailseam.timeline;

/**
 * What the kernel said about one write (Linux TCP_INFO), after it left.
 *
 * @param packets     data segments that went out for it, first transmissions only; 1 proves it
 * @param retransmits retransmissions seen meanwhile
 * @param mss         the sending MSS, in octets
 * @param window      the congestion window, in segments
 * @param unacked     segments in flight right after
 * @param rttMicros   the smoothed round trip time, in microseconds
 */
public record KernelWord(int packets, int retransmits, int mss, int window, int unacked, int rttMicros) {
}
