package mailseam.capture.conversation;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import mailseam.capture.file.CaptureFacts;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.out.CutCapture;
import mailseam.capture.tcp.CaptureScan;
import mailseam.capture.tcp.Connection;
import mailseam.capture.tcp.MailPorts;
import mailseam.capture.tcp.StreamHandler;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineLimits;

/**
 * A capture and the mail conversations in it. The list grows as the capture is read; of each conversation it keeps a few numbers, and
 * the octets stay in the file. For one thread at a time.
 */
public final class MailCapture implements Closeable {
    private final CaptureFile file;
    private final CaptureScan scan;
    private final Set<Summary> summaries = new LinkedHashSet<>();
    private final List<MailConversation> ended = new ArrayList<>();

    /** A capture of which nothing was read yet; it is closed with this. */
    public MailCapture(CaptureFile file) {
        this.file = file;
        this.scan = new CaptureScan(file, this::candidate);
    }

    /** Reads all of a capture that is a file, or comes from a pipe until its end. */
    public static MailCapture whole(CaptureFile file) throws IOException {
        MailCapture capture = new MailCapture(file);
        boolean more = true;
        while (more) {
            more = capture.read(10_000) || capture.more();
        }
        capture.end();
        return capture;
    }

    /** Reads packets that are there, so many at most; false if all that are there now were read. */
    public boolean read(int most) {
        return scan.read(most);
    }

    /** Looks for more octets, as {@link CaptureFile#more} does. */
    public boolean more() throws IOException {
        return file.more();
    }

    /** Looks for more octets without waiting, as {@link CaptureFile#look} does. */
    public boolean look() throws IOException {
        return file.look();
    }

    /** No more is read. */
    public void end() {
        scan.end();
    }

    /** The conversations so far, in the order of their first packets. */
    public List<MailConversation> conversations() {
        List<MailConversation> all = new ArrayList<>(ended);
        summaries.forEach(summary -> all.add(summary.conversation()));
        all.sort(Comparator.comparingInt(MailConversation::id));
        return all;
    }

    /** The conversations of which nothing more can come, in the order in which they ended. */
    public List<MailConversation> conversationsEnded() {
        return List.copyOf(ended);
    }

    /** The conversation as a timeline, read from its part of the file. */
    public Timeline timeline(MailConversation conversation) {
        TimelineBuilder builder = TimelineBuilder.ofCapture(conversation.start(), TimelineLimits.DEFAULT);
        conversation.place().read(file, connection -> new EventStream(connection,
                new TlsWatch(builder::accept, builder::isEncrypted)));
        builder.end();
        return builder.snapshot();
    }

    /** Whether nothing more can come of a conversation; false too where the capture is not read that far. */
    public boolean isOver(MailConversation conversation) {
        return ended.stream().anyMatch(one -> one.id() == conversation.id());
    }

    /** The conversation as a timeline that grows with the capture; at first nothing of it is read. */
    public GrowingConversation growing(MailConversation conversation) {
        return new GrowingConversation(conversation, file);
    }

    /**
     * Writes the packets of some conversations as a capture, octet for octet as they were captured. May be done on another thread while
     * the capture is read, so long as it is not closed.
     *
     * @param goOn is told now and then how many octets of the capture were read; false ends the work
     * @return whether all was written
     */
    public boolean cut(List<MailConversation> chosen, String version, OutputStream out, LongPredicate goOn)
            throws IOException {
        return new CutCapture(file, version, goOn).write(
                CutCapture.words(chosen.stream().map(MailConversation::id).toList()),
                chosen.stream().map(MailConversation::place).toList(), out);
    }

    /** Writes all packets that there are now as pcapng, in the same way. */
    public boolean copy(String version, OutputStream out, LongPredicate goOn) throws IOException {
        return new CutCapture(file, version, goOn).copy(out);
    }

    /** How many octets the capture has now, unpacked. */
    public long length() {
        return file.octets().length();
    }

    /** What the file says beside its packets. */
    public CaptureFacts facts() {
        return file.facts();
    }

    /** How many packets there were, and of which kind. */
    public CaptureScan.Counts counts() {
        return scan.counts();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private StreamHandler candidate(Connection connection) {
        boolean isMail = MailPorts.has(connection.endpoint(Direction.SERVER).port());
        return isMail ? summarize(connection) : new Candidate(() -> summarize(connection));
    }

    private StreamHandler summarize(Connection connection) {
        Summary summary = new Summary(connection);
        summaries.add(summary);
        return new EventStream(connection, new TlsWatch(summary, summary::isEncrypted)) {
            @Override
            public void end() {
                summary.end();
                summaries.remove(summary);
                ended.add(summary.conversation());
            }
        };
    }
}
