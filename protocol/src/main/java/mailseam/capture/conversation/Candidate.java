package mailseam.capture.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailseam.capture.packet.TcpOptions;
import mailseam.capture.tcp.StreamHandler;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentNote;
import org.jspecify.annotations.Nullable;

/**
 * A connection that may carry mail. What is told of it is kept back until that is known: 4 KiB of octets and 64 events at most. What
 * is no mail is forgotten.
 */
final class Candidate implements StreamHandler {
    private static final int MOST_EVENTS = 64;

    private final Supplier<StreamHandler> mail;
    private @Nullable Sniffer sniffer = new Sniffer();
    private List<Consumer<StreamHandler>> events = new ArrayList<>();
    private @Nullable StreamHandler handler;

    /** A candidate for which such a handler is made once it is mail. */
    Candidate(Supplier<StreamHandler> mail) {
        this.mail = mail;
    }

    private void tell(Consumer<StreamHandler> event) {
        if (handler != null) {
            event.accept(handler);
        } else if (sniffer != null) {
            events.add(event);
            if (events.size() > MOST_EVENTS) {
                decide(Sniffer.Verdict.OTHER);
            }
        }
    }

    private void decide(Sniffer.Verdict verdict) {
        if (verdict == Sniffer.Verdict.UNKNOWN) {
            return;
        }
        sniffer = null;
        if (verdict == Sniffer.Verdict.MAIL) {
            StreamHandler found = mail.get();
            handler = found;
            events.forEach(event -> event.accept(found));
        }
        events = List.of();
    }

    @Override
    public void segment(Direction direction, long offset, int length, int frame, long nanos, long acknowledged) {
        tell(to -> to.segment(direction, offset, length, frame, nanos, acknowledged));
    }

    @Override
    public void note(SegmentNote note) {
        tell(to -> to.note(note));
    }

    @Override
    public void octets(Direction direction, Octets octets, int segment, long nanos) {
        Octets kept = handler == null ? octets.compact() : octets;
        tell(to -> to.octets(direction, kept, segment, nanos));
        if (sniffer != null) {
            decide(sniffer.read(direction, octets));
        }
    }

    @Override
    public void missing(Direction direction, long count, long nanos) {
        tell(to -> to.missing(direction, count, nanos));
    }

    @Override
    public void opened(Direction direction, TcpOptions options, long nanos) {
        tell(to -> to.opened(direction, options, nanos));
    }

    @Override
    public void closed(Direction direction, long nanos) {
        tell(to -> to.closed(direction, nanos));
    }

    @Override
    public void reset(Direction direction, long nanos) {
        tell(to -> to.reset(direction, nanos));
    }

    @Override
    public void window(Direction direction, boolean open, long nanos) {
        tell(to -> to.window(direction, open, nanos));
    }

    @Override
    public void end() {
        tell(StreamHandler::end);
    }
}
