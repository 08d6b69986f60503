package mailseam.timeline;

/**
 * How much a timeline keeps of what strangers send.
 *
 * @param octets octets kept of each direction; those beyond are counted, segments and replies go on
 * @param items  segments, commands and replies kept in all; beyond them nothing but the number of octets grows
 */
public record TimelineLimits(long octets, int items) {
    /** For everyday use: 256 MiB of each direction and 4,000,000 items. */
    public static final TimelineLimits DEFAULT = new TimelineLimits(256L * 1024 * 1024, 4_000_000);
}
