package mailseam.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.packet.TcpOptions;
import mailseam.capture.tcp.CaptureScan;
import mailseam.capture.tcp.Connection;
import mailseam.capture.tcp.StreamHandler;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentNote;

/** All that was told of one connection. */
final class Told implements StreamHandler {
    private final Connection connection;
    private final Map<Direction, ByteArrayOutputStream> streams = new EnumMap<>(Direction.class);
    private final List<String> order = new ArrayList<>();
    private final List<SegmentNote> notes = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private int ends;

    private Told(Connection connection) {
        this.connection = connection;
        streams.put(Direction.CLIENT, new ByteArrayOutputStream());
        streams.put(Direction.SERVER, new ByteArrayOutputStream());
    }

    /** What is told of the connections of a capture. */
    static List<Told> of(byte[] capture) {
        return of(CaptureFile.of(capture));
    }

    static List<Told> of(CaptureFile capture) {
        return of(capture, new ArrayList<>());
    }

    static List<Told> of(CaptureFile capture, List<CaptureScan.Counts> counts) {
        List<Told> all = new ArrayList<>();
        try (capture) {
            CaptureScan scan = new CaptureScan(capture, connection -> {
                Told told = new Told(connection);
                all.add(told);
                return told;
            });
            boolean more = true;
            while (more) {
                more = scan.read(1000) || capture.more();
            }
            scan.end();
            counts.add(scan.counts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    Connection connection() {
        return connection;
    }

    byte[] octets(Direction direction) {
        return streams.get(direction).toByteArray();
    }

    /** A stream, without what is missing. */
    String stream(Direction direction) {
        return streams.get(direction).toString(StandardCharsets.ISO_8859_1);
    }

    /** What came of both streams, in the order in which it was told. */
    List<String> order() {
        return order;
    }

    /** The notes, as kind and segment. */
    List<String> noted() {
        return notes.stream().map(note -> note.kind() + " " + note.segment()).toList();
    }

    List<SegmentNote> notes() {
        return notes;
    }

    List<String> events() {
        return events;
    }

    int ends() {
        return ends;
    }

    @Override
    public void segment(Direction direction, long offset, int length, int frame, long nanos, long acknowledged) {
        events.add("%s %d+%d frame %d".formatted(direction.word(), offset, length, frame));
    }

    @Override
    public void note(SegmentNote note) {
        notes.add(note);
    }

    @Override
    public void octets(Direction direction, Octets octets, int segment, long nanos) {
        streams.get(direction).writeBytes(octets.toArray());
        order.add(octets.latin1());
    }

    @Override
    public void missing(Direction direction, long count, long nanos) {
        order.add(direction.word() + " lacks " + count);
    }

    @Override
    public void opened(Direction direction, TcpOptions options, long nanos) {
        events.add(direction.word() + " SYN " + options.words());
    }

    @Override
    public void closed(Direction direction, long nanos) {
        events.add(direction.word() + " FIN");
    }

    @Override
    public void reset(Direction direction, long nanos) {
        events.add(direction.word() + " RST");
    }

    @Override
    public void window(Direction direction, boolean open, long nanos) {
        events.add(direction.word() + (open ? " window open" : " window closed"));
    }

    @Override
    public void end() {
        ends++;
    }
}
