package mailseam.capture.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import mailseam.timeline.Timeline;

/**
 * Writes a timeline as a capture that other tools open: each segment is a packet with the octets, the time and the numbers that it had,
 * and what nobody wrote down is made up so that it is right. It says of itself what is made up.
 */
public final class TimelineCapture {
    private static final int ETHERNET = 1;
    private static final long SECOND = 1_000_000_000L;

    private TimelineCapture() {
    }

    /**
     * Writes the capture. Secrets are not in it. The stream is flushed and stays open.
     *
     * @param ends    the addresses to write
     * @param title   what it is of, or an empty string
     * @param version the version of the program
     */
    public static void write(Timeline timeline, Ends ends, String title, String version, OutputStream to)
            throws IOException {
        OutputStream out = new BufferedOutputStream(to);
        PcapngWriter writer = new PcapngWriter(out);
        Playback playback = new Playback(timeline);
        writer.section("Mailseam " + version, comment(playback, ends, title, version));
        writer.describe(ETHERNET, "mailseam");
        for (Ends.Name name : ends.names()) {
            writer.name(name.endpoint().octets(), name.name());
        }
        PacketMaker maker = new PacketMaker(ends, playback.hasTimestamps());
        Instant start = timeline.start();
        long base = start.getEpochSecond() * SECOND + start.getNano();
        try {
            playback.play(sent -> write(writer, maker, base, sent));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }

    private static void write(PcapngWriter writer, PacketMaker maker, long base, Sent sent) {
        byte[] packet = maker.make(sent);
        byte[] captured = sent.octets().length() == sent.length() ? packet
                : Arrays.copyOf(packet, maker.headers(sent) + sent.octets().length());
        try {
            writer.packet(0, base + sent.nanos(), captured, packet.length, sent.comments());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String comment(Playback playback, Ends ends, String title, String version) {
        StringBuilder text = new StringBuilder(title).append(title.isEmpty() ? "" : ". ")
                .append("Made by Mailseam ").append(version).append(" from a timeline");
        if (playback.isCaptured()) {
            text.append(
                    " that was captured: segments with octets, SYN, FIN, RST and closed windows are as they were captured;"
                            + " other packets are not in it.");
        } else {
            text.append(": the segments and their times are those of the timeline; SYN, acknowledgements and sequence"
                    + " numbers are made up.");
        }
        if (!ends.madeUp().isEmpty()) {
            text.append(" Made up as well: ").append(String.join(", ", ends.madeUp())).append('.');
        }
        return text.toString();
    }
}
