package mailseam.capture.conversation;

import java.util.function.Consumer;
import java.util.function.Predicate;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineEvent;

/** Passes events on, and adds to them what is seen of the handshake of TLS once a direction is encrypted. */
final class TlsWatch implements Consumer<TimelineEvent> {
    private static final int MOST = 32;

    private final Consumer<TimelineEvent> next;
    private final Predicate<Direction> isEncrypted;
    private final TlsRecords client = new TlsRecords(words -> tell(Direction.CLIENT, words));
    private final TlsRecords server = new TlsRecords(words -> tell(Direction.SERVER, words));
    private long nanos;
    private int told;

    /** Asks which directions are encrypted when the next one has taken an event. */
    TlsWatch(Consumer<TimelineEvent> next, Predicate<Direction> isEncrypted) {
        this.next = next;
        this.isEncrypted = isEncrypted;
    }

    @Override
    public void accept(TimelineEvent event) {
        // the server's last plain octets come before those of the client that tell that TLS begins, or are these
        boolean wasServer = isEncrypted.test(Direction.SERVER);
        next.accept(event);
        switch (event) {
            case TimelineEvent.Continued continued -> {
                boolean isClient = continued.direction() == Direction.CLIENT;
                if (isClient ? isEncrypted.test(Direction.CLIENT) : wasServer) {
                    nanos = continued.nanos();
                    (isClient ? client : server).read(continued.octets());
                }
            }
            case TimelineEvent.Missed missed -> {
                if (missed.count() > 0 && isEncrypted.test(missed.direction())) {
                    (missed.direction() == Direction.CLIENT ? client : server).missing();
                }
            }
            default -> {
            }
        }
    }

    private void tell(Direction direction, String words) {
        if (told++ < MOST) {
            next.accept(new TimelineEvent.Happened(nanos, Happening.TLS, direction.word() + ": " + words));
        }
    }
}
